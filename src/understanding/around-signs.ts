import type { Sign } from '../core/sign.ts';
import type { Wording } from './wordings.ts';

const UPDATE = '(?:更新|アップデート|アプデ|バージョンアップ)';
const BY_ITSELF =
  '(?:勝手に|自動(?:で|的に)|ひとりでに|知らない(?:うち|間)に|夜中に|夜の(?:うち|間)に|寝て(?:い)?る(?:間|うち)に|遠隔で|リモートで|(?:そっち|そちら|おたく|御社|usen(?:さん)?)(?:のほう|の方|側)?で)';
const ASKED =
  '(?:の|ん|です|だ|や|よ|な|ね|か|わ|ろ|けど|が|!|。)*(?:\\?|か[。!]*$|[のんねなろよにいたん][。!]*$)';
const OF_ELSE = /会計|決済|支払|お?客|カード|アプリ|再起動|電源|充電|電話|連絡|知らせ|教えて/u;
const HAS_BEGUN =
  /始まって(?:しま(?:った|いました)|(?:い)?(?:る|ます|た))|はじまって|始まった(?!ら|り)|始まりました|(?:し|やっ|され)て(?:しまった|しまいました|(?:い)?(?:た|ます)|ました)|された(?!ら|り)|終わ/u;
const OF_SALE = /会計|決済|支払|お?客|カード|途中|エラー|失敗|付款|刷|客|结账|결제|카드|손님/u;

/** What is asked or told around the update: whether it begins by itself, whether app and terminal are one, and what the screen shows behind it. Expects text folded closely. */
export const AROUND_SIGNS: readonly Wording<Sign>[] = [
  // 勝手に始まったりせえへんやろな; 夜中に勝手にやってくれたらええのに; 遠隔で更新してもらえないんですか
  [
    'asksItself',
    new RegExp(
      `(?:${BY_ITSELF}|(?:放っ|ほう?っ)(?:とい|ておい)(?:たら|ても|とけば)、?)(?:勝手に|全部|端末(?:を|の|が)|${UPDATE}(?:が|を)?|、)*(?:始ま(?:ったり|ら(?:ない|ん|へん)|る(?:(?:こと|ん)(?:は|って)?(?:ない|ある|ありませ))?)|はじまったり|入(?:る|ら(?:ない|ん|へん)|り(?:ます|ませ))|(?:や|し|${UPDATE}し)(?:って|と(?:い)?て|ておいて|て)?(?:くれ(?:たら|れば|ない|へん|る|ません|んの|ます)|もらえ(?:る|ない|ます|ません|たら|んの|へん)|ほしい|ほしかった|いただけ))(?:[^。?]{0,10}${ASKED}|(?:こと|なんて)(?:は|って|も)?(?:ない|ある|あり(?:ます|ません))(?:の|ん)?(?:です|だ)?か(?:どうか)?(?:を|って|と)?(?:聞|きい|訊))`,
      'iu',
    ),
    OF_ELSE,
    HAS_BEGUN,
  ],
  // 営業中に勝手に再起動されたら困る
  [
    'asksItself',
    new RegExp(
      `(?:${BY_ITSELF})(?:再起動|${UPDATE}|電源(?:を|が)?(?:切|落と|落ち))(?:が|を)?(?:され|し|始ま|はじま|れ)?(?:たら|ちゃ|っちゃ|れたら|れちゃ)[^。?]{0,4}(?:困|嫌|いや|まず|やば)[^。?]{0,8}$`,
      'iu',
    ),
    /会計|決済|支払|カード|アプリ/u,
  ],
  // アプリのアップデートと端末の更新て同じもの?
  [
    'asksBoth',
    /^(?=.*アプリ)(?=.*(?:端末|本体|os|ファームウェア)).*(?:同じ(?:もの|もん|こと|やつ|更新)?|おんなじ(?:もの|もん|こと|やつ)?|一緒(?:のもの|のこと|のやつ)?)(?:です|なん|なの|や|だ|と(?:考えて|思って)いい|ん|の)*(?:か(?:な|ね)?[。!]*$|\?|の[。!]*$)/iu,
    OF_SALE,
    /同じ(?:画面|ところ|時)|落ち|閉じ|終わ(?:った|って)|\d台|案内|どっち|どちら/u,
  ],
  // 終わったらなんか画面出るんすか; 完了って表示される?
  [
    'asksHowDone',
    new RegExp(
      [
        `(?:(?:${UPDATE})?(?:が|は)?(?:終わ|おわ|済ん|完了し|でき)(?:っ|り)?(?:た|だ)(?:ら|とき|時|あと|後)|${UPDATE}(?:後|(?:の)?(?:完了|終了)時|完了後))(?:は|に|って|、|何か|なんか|なにか|画面に|画面が)*(?:完了|終了|終わり(?:ました)?|ok)?(?:って|と(?:か|いう)?|の)?(?:画面|表示|メッセージ|文字|お知らせ|通知|音|合図|ランプ)?(?:が|は|に|で|って|とか)*(?:何か|なんか)?(?:出(?:る|ます|ん)|表示(?:される|されます|が出)|鳴(?:る|り|ん)|変わ(?:る|り|ん)|切り替わ(?:る|り)|なる(?:の|ん)|わか(?:る|り)ます)[^。?]{0,10}(?:\\?|か[。!]*$|[のんか][。!]*$)`,
        `^(?:.{0,12})(?:完了|終了|終わり(?:ました)?|更新済み)(?:って|と(?:か|いう)?)(?:画面に|何か|なんか|、)*(?:出(?:る|ます|ん)|表示(?:される|されます))[^。?]{0,8}(?:\\?|か[。!]*$|[のん][。!]*$)`,
        '^(?:ok |and |so |but |, ?)*(?:will|does|is|do) (?:it|the screen|the terminal|there|i|we)(?: be| get| going to)? (?:show|say|tell|display|a message|some message|see)\\b[^?]{0,30}\\b(?:when|after|once|at the end|finish\\w*|done|over)\\b[^?]{0,16}\\??$',
        '(?:更新|升级)?(?:完|好|结束|完成)(?:了|成)?(?:以?后|之后|的时候)?(?:会|有)(?:不会|没有)?[^。?]{0,4}(?:提示|显示|通知|画面|声音)[^。?]{0,6}(?:吗|么|\\?)',
        '(?:끝나면|완료되면)\\s?(?:화면에|뭐가|뭔가|메시지가|알림이|표시가|\\s)+(?:나오|뜨|나와|떠|표시)[^.?]{0,8}\\??$',
      ].join('|'),
      'iu',
    ),
    /会計|決済|支払|カード|返金|売上|履歴|充電|電池|エラー|教えて|知らせて|付款|收款|결제|충전|charg|payment|pay\b/iu,
  ],
  // いつもの画面に戻りました; it shows the normal screen
  [
    'usualScreen',
    new RegExp(
      [
        '(?:いつも(?:の|と同じ|通りの)|普通の|ふつうの|通常の|元の|もとの|前と同じ|更新前の)画面(?:に|が|は|の|で)*(?:戻(?:っ|り)(?:た|て|まし)|もど(?:っ|り)(?:た|て|まし)|なっ(?:た|て)|なりまし|出(?:て|た|まし)|です|だ(?:けど|よ|わ)|や(?:けど|で|わ)|まま|なん(?:です|だ))[^?]{0,14}$',
        '最新(?:の(?:状態|バージョン|版|ソフト))?(?:です|だ|に(?:なって(?:い)?(?:る|ます)|更新(?:済み|されて(?:い)?ます)))?[」』】"]?(?:って|と(?:か|いう(?:の|表示)?)?|みたいな(?:の|やつ|表示)?|的な(?:の|やつ)?)(?:が|は|も)?(?:出(?:て(?:い)?(?:る|ます)|とる|た|ました)|表示(?:されて|が出て)(?:い)?(?:る|ます)|書いて(?:ある|あり))[^?]{0,8}$',
        '^(?:今|いま|あと|で|もう|更新(?:した|後)?(?:けど|が|は)?|画面(?:は|が)?|、)*(?:いつも(?:通り|どおり)|普通|ふつう|前と同じ)(?:の)?画面(?:です|だ|や|に)?(?:けど|が|よ|わ|ね)*[。!]*$',
        "^(?:(?:ok|now|it|it's|its|the|screen|terminal|machine|is|was|just|only|still|again|shows?|showing|shown|displays?|went|goes|came|back|at|on|to|looks?|a|i|we|see|have|got|after|that|then|and|updated?|but),? )*(?:normal|usual|regular|ordinary|original|home|main) (?:screen|display)(?: now| again| only| already| i think| appears?| is showing| came back)*[.! ]*$",
        '^(?:现在|已经|就|更新(?:完|好)?了?|但是?|，|,)*(?:画面|屏幕|界面|机器)?(?:是|还是|显示|变回|回到|恢复(?:到|成)?|又是|变成)?(?:了)?(?:平时|平常|正常|普通|原来|以前|一般|主)(?:的)?(?:样子|画面|界面|屏幕|页)?(?:了)?[。! ]*$',
        '^(?:지금 ?|이제 ?|그냥 ?|다시 ?|업데이트했는데 ?)*(?:평소|보통|원래|정상|일반|홈|메인|처음)(?:적인|의)? ?(?:화면)(?:이에요|예요|입니다|인데요?|으로 ?(?:돌아왔|나와|돼|됐|바뀌었)[^?]{0,6}|이 ?(?:나와|떠|나왔|떴)[^?]{0,6}|만 ?나와요)?[.! ]*$',
      ].join('|'),
      'iu',
    ),
    OF_SALE,
    /\bpay|card|customer|sale|error|failed|错误|오류/u,
  ],
  // I didn't know about it; 没人通知我们; 몰랐어요
  [
    'notToldBefore',
    new RegExp(
      [
        "^(?:but |sorry |oh |well |hey |, ?)*(?:i|we|nobody|no one|noone)(?: really| never| ever)* (?:didn't know|didnt know|did not know|had no idea|have no idea|wasn't told|weren't told|were not told|was not told|was never told|were never told|never heard|didn't hear|did not hear|told (?:me|us)|informed (?:me|us)|wasn't informed|weren't informed|never got (?:a|any) (?:notice|message|letter|mail))(?: (?:about|of|anything|it|this|that|the|update|there|was|an|any))*[.! ]*$",
        '^(?:可是?|但是?|，|,)*(?:我们?)?(?:根本|都|完全|之前|事先)*(?:不知道(?:要更新|有更新|这件?事|啊)?|没(?:有)?(?:人|谁)?(?:通知|告诉|说过|收到(?:过)?通知)(?:过)?(?:我们?)?)(?:要更新|有更新|这件?事|啊|呀|的)*[。! ]*$',
        '^(?:근데 ?|그런데 ?|저는? ?|저희는? ?|우리는? ?|전혀 ?)*(?:몰랐(?:어요|는데요?|습니다)|(?:연락|안내|공지|통보)(?:을|를|도)? ?(?:못 ?받았|안 ?받았|없었)(?:어요|는데요?|습니다)|처음 ?(?:들어요|듣는데요|들었어요|듣네요))[.! ]*$',
      ].join('|'),
      'iu',
    ),
    OF_SALE,
    /result|price|fee|password|number|how to|密码|怎么|비밀번호/u,
  ],
  // 更新失败会怎么样; what if the update fails
  [
    'asksIfFails',
    new RegExp(
      [
        "^(?:ok |and |so |but |, ?)*what (?:if|happens if|happens when|will happen if|do i do if|should i do if)(?: the| my)? (?:update|it) (?:fails|doesn't work|does not work|goes wrong|is not successful)[?.! ]*$",
        '^(?:那|如果|要是|万一|，|,)*(?:更新|升级)(?:要是|如果|万一)?(?:失败|不成功|出错)(?:了)?(?:的话)?(?:会)?(?:怎么样|怎样|怎么办|咋办|如何)[?。! ]*$',
        '^(?:만약에? ?|혹시 ?)*(?:업데이트|업뎃)(?:가|이)? ?(?:실패하면|안 ?되면|잘못되면) ?(?:어떻게|어떡)[^?]{0,10}\\??$',
      ].join('|'),
      'iu',
    ),
    /付款|刷|客|结账|결제|카드|손님|\bpay|card|customer/u,
  ],
  // Is that everything?
  [
    'asksIfAll',
    /^(?:ok |okay |great |and |so |thanks |, ?|[.!] ?)*(?:(?:is (?:that|this) (?:everything|all|it)(?: done| now| i need| we need| to do)*|am i (?:all )?(?:done|finished)(?: now)?|(?:is there )?anything else(?: to do| i need to do| left)*|do (?:i|we) (?:still )?(?:need|have) to do anything(?: else| more| now| for the app| with the app)*)[?.! ]*){1,2}$|^(?:那|现在|这样)*(?:还|另外)(?:需要|要|有什么要)做(?:什么|别的|的)?(?:吗|呢)?[?。 ]*$|^(?:그럼 ?|이제 ?)*(?:더 ?)?(?:할 ?(?:게|것|일)(?:은|이)? ?(?:더 ?)?(?:없|있|남)[^?]{0,6}|다 ?(?:된|끝난) ?(?:거|건)[^?]{0,4})\?*$/iu,
    OF_SALE,
  ],
  // Is it the app or the machine?
  [
    'asksApart',
    /^(?:ok |and |so |but |, ?)*(?:is (?:it|this)|are they|what's the difference between|is there a difference between|do you mean|does it mean)(?: an?| the| my)? (?:update )?(?:of |for )?(?:the |an? )?(?:app|application|terminal|machine|device|os)(?: update)? (?:or|and)(?: the| my| an?)? (?:app|application|terminal|machine|device|os)(?: update)?s?[?.! ]*$|^(?:是|更新的是|要更新的是)?(?:app|应用|终端|机器)(?:更新)?(?:还是|和|跟)(?:app|应用|终端|机器)(?:更新)?(?:的?更新)?(?:不一样|有什么区别|有区别)?(?:吗|呢|\?)*$|^(?:앱|단말기|기계)(?: ?업데이트)?(?:이에요|예요|인가요|이랑|랑|하고|과|와),? ?(?:아니면 ?)?(?:앱|단말기|기계)(?: ?업데이트)?(?:이에요|예요|인가요|는 ?다른 ?(?:거|건)[^?]{0,6}|가 ?달라요)\??$/iu,
    OF_SALE,
  ],
];
