import { sieved } from './sieve.ts';

/**
 * Whether a message holds nothing but that something is done once more, what of the update or the terminal, and what came of it
 * (え、もう一回やるの?, 更新やり直したけど同じとこで止まる): any other thing that it names (おばあちゃんの, 同じ額, チップ) may be a sale. Kana that
 * are left are endings and particles. Expects folded text.
 */
export function isOnlyOfAgain(folded: string): boolean {
  return !LEFT_OVER.test(KNOWN.replace(folded, ''));
}

const KNOWN = sieved(
  new RegExp(
    [
      // Japanese: once more, the update and what it needs, to do, to fail.
      '念(?=のため)|運(?=[びんぶ])|移動|移(?=[しす])|持(?=[ちっ])|(?<=た)方(?=が)|更新|アップデート|アプデ|バージョンアップ|端末|本体|電源|入れ(?=直|なお|て|た)|充電|再起動|ネット|wi-?fi|ワイファイ|回線|電波|通信|接続|繋|手順|(?:準備|確認)(?=し)',
      // Whoever does it.
      '(?:私|僕|俺|自分(?:たち)?|うちら|バイト(?:の子)?|パート(?:さん)?|スタッフ|店員|従業員|店長|社員)(?=[がでもら])',
      '最初|初め|始め|頭|[0-9一二三四五六七八九何](?=回|度|遍)|[回度遍]目?|再(?:チャレンジ|挑戦|トライ)?|チャレンジ|挑戦|トライ|リトライ|直|全部|全然|朝|昼|夜|時間|結局|一緒|同じ|今日|昨日|今朝|今|前も|何(?=も|で|が|か|や|し|を)|一応|必要',
      '失敗|エラー|途中|止|進|変|終|無理|(?<=(?:や|し|試し|更新し)(?:って|て)も?)(?:大丈夫|構(?=[いわ])|問題)|駄目|ダメ|アカン|試|感じ|所|場所|良|言(?!わ)|切(?=れ)|落(?=ち)|出(?=てい?(?:な|ま|へ))|(?<=(?:失敗|エラー)(?:って|て|と|が|も))出|途切|場合|時|(?<!先|後)押(?!印)|ボタン|タップ|クリック',
      // In Latin letters.
      "\\b(?:again|retr(?:y|ied|ying)|try|tried|trying|redo|redid|do|did|does|done|doing|start(?:ed|ing)?|restart(?:ed|ing)?|over|from|beginning|the|this|that|it|its|same|an?|error|errors|fail(?:ed|s|ing|ure)?|stuck|stop(?:s|ped)?|at|place|point|spot|step|i|we|you|should|can|could|must|may|shall|will|would|have|need|has|had|to|once|one|more|time|times|second|2nd|third|3rd|two|three|and|but|still|not|no|work|works|worked|so|ok|okay|is|was|be|just|then|wi-?fi|internet|network|connection|power|on|off|turned|all|how|what|happens|if|my|or|now|luck|(?:did|do|does|was|is|can|could)n'?t|update|updates|updated|updating|terminal|machine|device|even|after|that's|it's|i'm|i've|today|yesterday|in|middle|midway|halfway|half|way|during|cuts?|drops?|out|goes|down|whole|thing|please|pls|sorry|uh|um|oh|yes|yeah|well|also|too|keeps?|get|gets|got|really|already|another|of|for|with)\\b",
      // Chinese.
      '更新|升级|终端|机器|网络?|断|掉|重新|从头|再|又|还|第|[一二三两]|[次下遍]|失败|卡(?=住|死|在)|住|停|出错|报错|错误?|不行|没用|没变化?|一样|同|试|做|弄|搞|来|是|也|了|吗|嗎|么|呢|吧|的|我们?|你|可以|能|要|需要|得|该|怎么|办|会|如果|中途|半路?|到|在|那|这|就|好|完|开始|开|啊|呀|还是|都|地方|样子?|过|才|得|行|,|，',
      // Korean.
      '업데이트|업뎃|단말기|기기|전원|와이파이|인터넷|연결|다시|처음|부터|또|재시도|실패|오류|에러|멈(?:췄|춰|추)|안|되|돼|됐|됩|될|하|해|했|할|합|한|번|더|두|세|번째|똑같|같|은|는|이|가|를|을|에|서|도|요|면|나|까|죠|지|거|건|것|데|기|그럼|근데|그래|어떻게|중간|중|끊|계속|끝|시작|봐|봤|볼|습니다|습|니|다|야|예|에요|예요|인|로|고|만|아|어|게|걸|던|였|었|았|자꾸|여전히|아직|처음부터',
    ].join('|'),
    'giu',
  ),
);

/** Kanji, katakana words, and letters of whatever else is named. */
const LEFT_OVER = sieved(
  /[\p{Script=Han}\p{Script=Hangul}]|\p{Script=Katakana}{2}|\p{Script=Latin}|[0-9]/u,
);
