/** A customer stands at the counter and waits; expects normalised text. */
export function isCustomerWaiting(text: string): boolean {
  return CUSTOMER_WAITING.test(text) && !NO_ONE_WAITS.test(text);
}

const CUSTOMER = '(?:お?客(?:さん|様|さま)?|きゃくさん|おきゃくさん)';
const CUSTOMER_WAITING = new RegExp(
  [
    `${CUSTOMER}[^。?!\\n]{0,10}(?:待っ|待た|まって|またせ|お待ち|並ん|ならん|怒|イライラ|いらいら|帰っちゃいそう|帰りそう|目の前|急いで|レジ前)`,
    `${CUSTOMER}(?:が|も)?(?:もう|今|いま)?(?:目の前|前|そこ|レジ|横|ここ)?に?(?:いる|います|おる|いらっしゃ|来て(?:る|い)|来ちゃ)(?!時間|とき|時|間|場合|最中|ない|なか)`,
    '(?:目の前|レジ(?:の)?前|カウンター|会計|店頭)[^。?!\\n]{0,6}(?:待っ|待た|お待ち|お?客|並ん|列)',
    '(?:待たせて|お待たせして|またせて|待たせっぱなし|待ってもらって|待っていただいて|待ってはる|待ってくれて)',
    '行列|列(?:が)?でき|長蛇',
    'customer[^.?!]{0,20}waiting|顾客[^。?!]{0,6}等|客人[^。?!]{0,6}等|손님[^.?!]{0,10}기다',
  ].join('|'),
);
const NO_ONE_WAITS =
  /まだ来てな|っぽい|(?:待たせ|並ん|待って)(?:たく|てい?ない|でない)|(?:(?<!か)もし(?!か)|待たせたら|待たせる(?:こと|かも))/;
