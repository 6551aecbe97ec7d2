import { sieved } from './sieve.ts';

/**
 * 途中で消えたりしません?, 急に電源落ちることないよね: what might happen is asked about, and nothing is told to have happened. Expects
 * folded text.
 */
export function isFeared(folded: string): boolean {
  return FEARED.test(folded);
}

const HAPPENS =
  '(?:消え|切れ|落ち|止ま(?:っ)?|固ま(?:っ)?|壊れ|こわれ|途切れ|飛ん|飛ば|戻(?:っ)?|なくなっ|無くなっ|(?:フリーズ|エラーに?|シャットダウン)(?:し|なっ))';
const NOT = '(?:ない|ません|ねえ|へん|ん(?=か|よ|の|$|[?。]))';
const FEARED = sieved(
  new RegExp(
    `${HAPPENS}(?:ちゃっ|てしまっ|てまっ)?(?:たり|だり)(?:は|とか|なんか|って)?(?:し${NOT}|せん|しいひん)|` +
      '(?:消え|切れ|落ち|止ま|固ま|壊れ|こわれ|途切れ|フリーズす|エラーにな|戻)(?:ちゃう|てしまう|る)(?:ような)?(?:こと|心配|恐れ|おそれ|可能性)(?:って|は|も|とか)?(?:ない|ありませ|あらへん|なか)',
    'u',
  ),
);
