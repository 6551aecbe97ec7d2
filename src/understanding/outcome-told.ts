import type { Hint } from '../core/hint.ts';
import { closeOf } from './close.ts';
import { holding } from './holding.ts';
import { sieved } from './sieve.ts';

/**
 * What is said of a sale that was run once more: 通りました? asks whether it went through, 大丈夫そうです only guesses so, and よかった、いけました tells
 * it beside a kind word. Only the talk knows whether one was. Expects folded text.
 */
export function outcomeHints(folded: string): readonly Hint[] {
  const isElse = OF_ELSE.test(folded);
  if (folded.length > LONGEST) return isElse ? ['namesElse'] : [];
  const close = closeOf(folded);
  const aside = asideOf(close);
  if (isElse) return ['namesElse', ...aside, ...thenOf(close, folded)];
  if (aside.length > 0) return aside;
  return holding([
    ['asksIfWorked', ASKED.test(close) || HOW_IT_WENT.test(close) || ASKED_ABROAD.test(folded)],
    ['seemsWell', SEEMS.test(close) || NO_ERROR.test(close) || SEEMS_ABROAD.test(folded)],
    ['wellBesides', WELL.test(close) || WELL_ABROAD.test(folded)],
  ]);
}

/** Of what is told beside a sale, and no more. */
const asideOf = (close: string): readonly Hint[] =>
  holding([
    ['besideSale', TO_SOMEBODY.test(close) || OF_THE_SHOP.test(close)],
    ['willTell', WILL_TELL.test(close)],
    ['servedOther', SERVED.test(close)],
  ]);

/** いけたけど更新していい?, たぶん通ったので電源切っていい?: told of the sale, and no more than told or guessed. */
const thenOf = (close: string, folded: string): readonly Hint[] =>
  holding([
    ['wellThen', WELL_THEN.test(close)],
    ['workedThen', WORKED_THEN.test(close) || WORKED_THEN_ABROAD.test(folded)],
  ]);

const LONGEST = 40;

/** The update, a reminder or a ticket may have gone through as well. */
const OF_ELSE = sieved(
  /更新|アップデート|電源|起動|充電|連携|予約|wifi|接続|ログイン|設定|登録|引き?継|担当|電話|メール|注文|返金|取り?消|取消|キャンセル|営業|対応|受付|ダウンロード|インストール|updat|restart|reboot|refund|cancel|升级|退款|重启|업데이트|환불|재시작/u,
);

const PAST =
  '(?:(?:通|とお)(?:った|りました|って(?:い)?(?:た|ました|る|ます)|っとる)|(?:成功|成立|完了)(?:した|しました|して(?:い)?(?:た|ました|る|ます)|しとる)|でき(?:た|ました|て(?:い)?(?:た|ました|る|ます)|とる)|(?:いけ|行け)(?:た|ました|て(?:い)?(?:た|ました|る|ます)|とる)|いきました|うま(?:く|いこと)(?:いった|いきました|行った|行きました|いって(?:い)?(?:る|ます))|払え(?:た|ました|て(?:い)?(?:る|ます))|終わ(?:った|りました|って(?:い)?(?:る|ます))|済(?:んだ|みました|んで(?:い)?(?:る|ます)))';
const ENDS_ASKING =
  '(?:(?:の|ん)?(?:です|でしょう?|だろう?|やろう?)?(?:か(?:な|ね|しら|い)?|っけ)|(?:の|ん|(?:です|だ)?よ?[ねな]?|やろ|やん[なね]?|でしょ|で)(?=\\?))\\?*$';
/** これ通りました?, やり直したけどできたんですかね, 払えました??. */
const ASKED = sieved(new RegExp(`${PAST}${ENDS_ASKING}`, 'u'));
/** さっきやったやつどうなったんやろ. */
const HOW_IT_WENT = sieved(
  /(?:さっき|先ほど|今|やった|やつ|会計|決済|支払|カード|あれ|あの後|その後|結果)[^?]{0,12}?(?:どう|どない)(?:なった|なりました|なって(?:い)?(?:る|ます)|なっとる|でした|だった|やった)(?:の|ん)?(?:です|でしょう|だろう|やろ)?(?:か(?:な|ね)?)?\?*$/u,
);
const ASKED_ABROAD = sieved(
  /^(?:so |and |ok,? |well,? )?(?:did|has|was|is) (?:it|that|this|the (?:payment|card|retry|charge))(?: now| really| actually)? (?:worked?|go(?:ne)? through|succeeded|succeed|approved|paid|ok|successful)(?: now| this time| then)?\??$|^(?:这次|刚才|那笔|现在|付款|刷卡|,|，|\s)*(?:成功|通过|付上|刷上|付好|刷过)了?(?:吗|没有?|么)[?。\s]*$|^(?:이번엔|이번에는|방금|그거|\s)*(?:결제 ?)?(?:됐|되었|성공했|된) ?(?:나요|어요|건가요|을까요|습니까)\?+$/u,
);

const MAYBE =
  '(?:そう|っぽい|ぽい|みたい|かも(?:しれ(?:ない|ません|ん))?|らしい|(?:だ|や)?と(?:は)?(?:思う|おもう|思います|おもいます)|(?:な)?気(?:が)?(?:する|します)|な感じ|なはず)';
const FINE = '(?:大丈夫|だいじょうぶ|平気|問題な(?:さ|い|し)?|ok|おっけー?|オッケー)';
const END = '(?:です|でした|だった|だ|や|っす|よ|ね|わ|な|けど|んです|ー|〜)';
const SOFT = '(?:もう|これで|今度は|今回は|今の?ところ|今|とりあえず|一応|なんか|なんとか|まあ)';
/** 大丈夫そうです, たぶん大丈夫でした, さっきよりはマシ. */
const SEEMS = sieved(
  new RegExp(
    `^${SOFT}{0,2}${FINE}${MAYBE}${END}{0,3}$|^${SOFT}{0,2}(?:たぶん|多分|おそらく|恐らく|どうやら)${SOFT}{0,2}${FINE}(?:${MAYBE})?${END}{0,3}$|^(?:さっき|前|先ほど|最初)より(?:は|も|か)?(?:だいぶ|少し|ちょっと)?(?:まし|マシ|いい|良い|よか|ええ)(?:に)?(?:なった|なりました)?${END}{0,3}$`,
    'u',
  ),
);
/** 今度はエラー出なかった. */
const NO_ERROR = sieved(
  /^(?:今度は|今回は|さっきは|もう|やったら|やってみたら|とりあえず|一応|今)?エラー(?:は|が|も|とか)?(?:もう|今度は|今回は)?(?:(?:出|で)(?:なかった|ませんでした|んかった|えへんかった|へんかった|て(?:い)?(?:ない|ません)|なくなった|なくなりました|ずに(?:でき|済み?)(?:た|ました)|ません|ない)|なし|なかった)(?:です|でした|よ|わ|けど|ね|で|な|んです){0,3}$/u,
);
const WORKED_ABROAD =
  '(?:it |that |this |the (?:payment|card|retry) )?(?:has |is |was |might have |may have )?(?:worked|gone through|went through|go through|approved|accepted|successful|solved|fine|ok|okay|good|done|paid)(?: now| this time)?';
const GUESS =
  '(?:i think|i guess|i believe|i suppose|i hope|maybe|probably|perhaps|hopefully|(?:it )?(?:looks|seems|appears)(?: like| to have)?)';
const SEEMS_ABROAD = sieved(
  new RegExp(
    `^(?:ok |yes |well |so |,)*${GUESS},? ${WORKED_ABROAD}[.! ]*$|^(?:ok |yes |well |so |,)*${WORKED_ABROAD},? ${GUESS}[.! ]*$|^(?:这次|现在|刚才)?(?:好像|应该|可能|大概|似乎|估计)(?:是|已经)?(?:成功|通过|可以|好|刷上|付上|刷过|付好)了?[吧。! ]*$|^(?:아마 ?)?(?:잘 ?)?(?:된|됐을|성공한|결제된|승인된) ?(?:것|거|듯)(?: ?같)?`,
    'u',
  ),
);

const KIND =
  '(?:よかった(?:です)?|良かった(?:です)?|ありがとう(?:ございま(?:す|した))?|あざ(?:っす|す|まーす)|助か(?:りました|った|ります)|お?かげ(?:さま|様)で|おおきに|どうも|感謝(?:です|します)?|嬉しい(?:です)?|うれしい(?:です)?|安心(?:しました|した)|ほっとした|お世話(?:に)?なりました|お騒がせしました|すみません(?:でした)?|すごい|やったー?|わーい|完璧(?:です)?|バッチリ(?:です)?|わかりました|わかった|了解(?:です|しました)?|ok(?:です)?|はい|あ|おお|無事に?|すんなり|普通に|問題なく|スムーズに|ちゃんと|やっと|なんとか|今度は|もう|全部)';
const DONE =
  '(?:(?:お?会計|決済|お?支払い?|カード)(?:は|が|も)?(?:無事に?|ちゃんと|普通に)?)?(?:(?:通|とお)(?:った|りました)|(?:成功|成立|完了)(?:した|しました)|でき(?:た|ました)|(?:いけ|行け)(?:た|ました)|いきました|うま(?:く|いこと)(?:いった|いきました)|払え(?:た|ました)|終わ(?:った|りました)|済(?:んだ|みました)|解決(?:した|しました|です|できました|できた|済みです?))';
/** よかった、いけました, できました!助かりました, 解決しました: and no more. */
const WELL = sieved(
  new RegExp(
    `^${KIND}{0,4}${DONE}(?:よ|わ|で|ー|〜|~|♪|w|笑|\\p{Extended_Pictographic}|${KIND}){0,6}$`,
    'u',
  ),
);
const WELL_ABROAD = sieved(
  /^(?:(?:great|perfect|nice|thanks|thank you|thank you so much|awesome|good|cool|ok|okay|yay|yes|super|excellent|finally|all)[,.! ]+){1,3}(?:(?:it|that|the (?:payment|card|problem))(?: is|'s| has| was| just)? )?(?:worked|good|went through|gone through|solved|resolved|sorted|approved)(?: now| this time)?(?:[,.! ]+(?:thanks|thank you|great))?[.! ]*$|^(?:all good|problem solved|solved|it is solved|it's solved|done|all done)(?: now)?(?:[,.! ]+(?:thanks|thank you))?[.! ]*$|^(?:谢谢|太好了|好的|多谢|[,，。! ])+(?:这次|现在|已经)?(?:成功|通过|解决|刷成功|付好|刷好)了[,，。! ]*$|^(?:감사합니다|고마워요|다행이에요|좋아요|네|[,.! ])+(?:이번엔 ?|이제 ?)?(?:잘 ?)?(?:결제 ?)?(?:됐|성공했|해결됐|되었)(?:어요|습니다|네요)[.! ]*$|^(?:이번엔 ?|이제 ?)?(?:잘 ?)?(?:결제 ?)?(?:됐|성공했|해결됐|되었)(?:어요|습니다|네요)[.!, ]*(?:감사합니다|고마워요|고맙습니다)[.! ]*$/u,
);

const SO_FAR =
  '(?:今|いま|もう|さっき|先に|まず|とりあえず|一応|無事に?|はい|了解(?:です|しました)?|わかりました)';
const MILD = '(?:です|ます|よ|ね|わ|けど|ので|から|で|ー|〜|w){0,4}';
/** お客さんに謝っときました, 店長に伝えました, お客さんには待ってもらってます. */
const TO_SOMEBODY = sieved(
  new RegExp(
    `^${SO_FAR}{0,2}(?:お?客(?:さん|様|さま)?|店長|オーナー|上司|社長|スタッフ|みんな|バイト(?:の子|さん)?|本人)(?:に|には|にも)(?:も|は)?${SO_FAR}?(?:ちゃんと|事情(?:を|は)?|そう|少し|ちょっと)?(?:(?:謝っ|言っ|待ってもらっ|待っていただい)(?:た|て(?:い)?(?:ます|る|ました)|ておきました|ときました|といた|とります|とる)|(?:謝り|言い|伝え|(?:お)?詫びし|説明し|話し|報告し|共有し|待ってもらい|お待ちいただき|待っていただき)(?:ました|た|ておきました|ときました|て(?:い)?ます))${MILD}$`,
    'u',
  ),
);
/** レジ締め終わった, 配膳終わりました: what a shop does besides. */
const OF_THE_SHOP = sieved(
  new RegExp(
    `^${SO_FAR}{0,2}(?:レジ(?:締め|閉め)|配膳|品出し|仕込み|調理|盛り付け|袋詰め|包装|ラッピング|発注|検品|朝礼|棚卸し?|注文(?:取り)?|オーダー)(?:は|が|も|を)?${SO_FAR}?(?:終わ(?:った|りました)|済(?:んだ|みました)|(?:し|やり)ました|やった|した)${MILD}$`,
    'u',
  ),
);
/** 終わったら教えます, 通ったら連絡するね. */
const WILL_TELL = sieved(
  new RegExp(
    `^${SO_FAR}{0,2}(?:終わ(?:ったら|り次第)|通(?:ったら|り次第)|でき(?:たら|次第)|済んだら|いけたら|結果(?:は|が(?:出|わか)(?:たら|ったら|り次第)))(?:また|すぐ|ここに|こちらに|ちゃんと)?(?:教え|連絡し|連絡いたし|ご?報告し|言い|お?知らせし|伝え|送り|送|連絡す|報告す|言)(?:ます|る|う|るね|うね)${MILD}$`,
    'u',
  ),
);
/** 次のお客さんの会計終わりました, 次の人先にやりました: of another one, and plainly served. */
const SERVED = sieved(
  new RegExp(
    `^${SO_FAR}{0,2}(?:次|別|ほか|他|後ろ|隣)の(?:お?客(?:さん|様|さま)?|人|方)(?:たち|達)?(?:の|は|を|も|から|が)?(?:${SO_FAR}|お?会計|決済|お?支払い?|は|が|を|も){0,3}(?:終わ(?:った|りました)|済(?:んだ|みました|ませました)|終わらせました|(?:やり|し|通し)ました|やった|した)${MILD}$`,
    'u',
  ),
);

const SO = '(?:よ|わ|ん|の|です|だ|けど|けれど|ので|から|し|で|が|ー|〜)';
const NEXT =
  '(?:じゃあ?|では|もう|先に|そろそろ|これで|今から|いまから|このまま|次は?|端末の?|端末を?){0,3}(?:更新|アップデート|電源|再起動)';
const WELL_THEN = sieved(
  new RegExp(`^${KIND}{0,4}${DONE}(?!ら)(?:${SO}|${KIND}){0,4}${NEXT}`, 'u'),
);
const WORKED_THEN = sieved(
  new RegExp(
    `^(?:${KIND}|${SOFT}|たぶん|多分|おそらく|恐らく|どうやら|さっきの|今の|お?会計|決済|カード|支払い?|は|が|も|や(?:った|り直した)ら){0,4}(?:${PAST}(?!ら)|${FINE}${MAYBE})[^?]{0,8}?(?:${SO}|\\?){0,4}${NEXT}`,
    'u',
  ),
);
const WORKED_THEN_ABROAD = sieved(
  new RegExp(
    `^(?:ok |yes |great |well |so |,)*(?:${GUESS},? )?${WORKED_ABROAD}[,.!? ]+(?:${GUESS}[,.! ]+)?(?:so |and |now |then )*(?:can|may|shall|should|do|is it ok|i will|i'll|let me)[^?]{0,24}(?:updat|restart|reboot)`,
    'u',
  ),
);
