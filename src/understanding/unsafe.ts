import { namesStranger } from './payment-trouble.ts';
import { sieved } from './sieve.ts';

/** An attempt to change the bot's instructions or to reach what is not this merchant's; expects normalised text. */
export function isUnsafe(text: string): boolean {
  return UNSAFE.some((pattern) => pattern.test(text));
}

interface Guessed {
  readonly topics: readonly string[];
  readonly confidence: number;
}

/** すみません今まで忘れてて, 質問に答えてよ share their words with attempts: one that is only guessed names what is somebody else's. */
export function withoutUnsafeGuessed<Asked extends Guessed>(asked: Asked, folded: string): Asked {
  if (asked.confidence >= ATTEMPT || namesStranger(folded)) return asked;
  return { ...asked, topics: asked.topics.filter((topic) => topic !== 'unsafe') };
}

const ATTEMPT = 0.9;

const UNSAFE = [
  /(?:前|これまで|今まで|以前|上記|すべて|全て|あらゆる|全部)の?[^。\n]{0,8}(?:指示|命令|ルール|設定|制約)[^。\n]{0,6}(?:無視|忘れ|破棄|リセット|解除|取り消|従わ)/,
  /(?:指示|命令|ルール|制約|制限)を?(?:全部|すべて|全て)?(?:無視|忘れて|破って|解除して|リセット)/,
  /(?:システム|内部|裏|初期)の?(?:プロンプト|指示|命令|設定|メッセージ)[^。\n]{0,8}(?:見せ|教え|出し|表示|出力|公開|そのまま|全文)/,
  /プロンプト[^。\n]{0,6}(?:見せ|教え|出し|表示|出力|無視|全文|書き換え)/,
  /(?:ignore|disregard|forget|override)[^.\n]{0,30}(?:instruction|prompt|rule|previous|above)/,
  /(?:system|developer|admin|debug|dan)[ -]?(?:prompt|mode|モード)|jailbreak|脱獄|開発者モード|管理者モード|デバッグモード/,
  /(?:あなた|君|お前|きみ)は(?:今から|これから|もう)[^。\n]{0,30}(?:です|だ|に?なりき|として|ふり|振る舞)/,
  /(?:ほか|他|別|隣|よそ|近所)の?(?:お)?(?:店|加盟店|店舗|会社|人|客)[^。\n]{0,8}(?:の)?(?:データ|売上|履歴|情報|端末番号|番号|決済履歴|残高|パスワード|id|連絡先|住所|電池|充電|状態|状況|端末の)[^。\n]{0,12}(?:見|教え|出し|知り|調べ|送|くれ)/,
  /(?:隣|となり|よそ|近所|向かい|ライバル)の?[^。\n、]{0,10}(?:店|屋|サロン|カフェ|食堂|会社|居酒屋|テナント|事務所)(?:さん)?の(?!(?:を|やつ|もの)?(?:借り|使わせ|使って(?:も|い))|(?:wi-?fi|ワイファイ|回線|ネット|充電器|充電(?:の)?(?:ケーブル|コード)|ケーブル|コード|コンセント|電源|人も|(?:お?店|とこ)も)(?!.*(?:パスワード|教え)))[^。\n]{0,16}(?:終わっ|済ん|どう|教え|見|知り|調べ|わか|\?)/,
  /^(?!.*(?:うち|当店|こちら|自分|私|ウチ)).*(?:隣|となり|よそ|近所|向かい|ライバル)の?[^。\n、]{0,10}(?:店|屋|サロン|カフェ|食堂|会社|居酒屋)(?:さん)?(?:は|って|も)[^。\n]{0,10}(?:終わっ|済ん|済み|やった|更新し(?:た|て)|どうなって)/,
  /(?:パスワード|暗証番号|セキュリティ(?:コード|ー?番号)|cvv|cvc|カード番号)[^。\n]{0,10}(?:教え|送り?(?:ます|って)|書き|伝え|言い|見せ|登録して)/,
  /(?:select|drop|delete|insert)\s+.{1,40}\s(?:from|table|into)\b|<script|\$\{.*\}|\{\{.*\}\}/,
  /(?:データベース|データーベース|全加盟店|全店舗|ソースコード)[^。\n]{0,8}(?:中身|データ|情報|一覧|全部|全文)?[^。\n]{0,4}(?:出力|見せ|表示し|ダンプ|吐き?出)|と(?:答え|返事す|返す|言|返信す)る?(?:う)?ように(?:設定|しろ|しなさい|変え)|認証[をは]?(?:飛ばし|とばし|無視|回避|スキップ|解除)/,
].map(sieved);
