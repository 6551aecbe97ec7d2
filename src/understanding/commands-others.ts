import type { Command } from '../core/reading.ts';
import { sieved } from './sieve.ts';

/** Steering words in English, Chinese and Korean, without spaces and marks: a whole message, or none. */
const PHRASES: readonly (readonly [Command, string])[] = [
  [
    'reopen',
    'dontstop donotstop actuallydontstop dontcancel donotcancel actuallydontcancel actuallycontinue actuallyletscontinue idontwanttostop 不取消了 别停 不要停 还是继续 还是继续吧 취소안할게요 그만두지않을게요 역시계속할게요',
  ],
  [
    'cancel',
    '取消 取消吧 取消掉 取消了 那取消吧 那算了 算了吧 还是算了 不弄了 先不弄了 不用弄了 不更新了 quitit iquit noforgetit dontwanttodoit idontwantit cancelthat cancelthis cancelthisplease 안할래요 안할게요 됐어요그만 그냥됐어요 그냥취소할게요 취소해주세요 취소해줘 취소요 그만둘게요 그만해요 nevermind actuallynevermind oknevermind forgetit cancelplease stopplease pleasestop pleasecancel cancelit stopit iwanttostop letsstop 停止 结束 不做了 算了 그만 그만두기 종료 종료할게요 그만할게요 취소 취소할게요 중단',
  ],
  [
    'back',
    'goback1step gobackone oneback lastquestion thelastquestion backtothelast 上一个问题 上个问题 退回 退回去 전질문 이전질문 뒤로가기 뒤로갈게요 전단계로 goback pleasegoback backplease previous previousquestion onestepback 返回 上一步 回到上一步 뒤로 이전 이전으로',
  ],
  [
    'repeat',
    'saythatagain saythatagainplease pleasesaythatagain cansaythatagain canyousaythatagain couldyousaythatagain canyousaythatagainplease couldyousaythatagainplease sayitagainplease canyousayitagainplease couldyousayitagain couldyousayitagainplease tellmeagain tellmeagainplease pleasetellmeagain canyoutellmeagain couldyoutellmeagain explainagain explainagainplease explainitagain explainthatagain pleaseexplainagain canyouexplainagain canyouexplainthatagain canyouexplainitagain couldyouexplainagain couldyouexplainthatagain repeatthatplease pleaserepeatthat couldyourepeatthatplease canyourepeatthatplease onemoretimeplease whatwasthatagain 请再说一遍 请再说一次 能再说一遍吗 可以再说一遍吗 能再说一次吗 麻烦再说一遍 再讲一遍 再讲一次 再解释一遍 再解释一下 再说一遍好吗 다시말씀해주세요 다시한번말씀해주세요 한번더말해주세요 한번더말씀해주세요 한번더알려주세요 한번만더말해주세요 한번만더알려주세요 다시설명해주세요 다시한번설명해주세요 다시한번알려주세요 again againplease whatagain sorrywhat sorryagain canyourepeat canyourepeatplease canyourepeatthat canyousayitagain couldyourepeat couldyourepeatthat comeagain repeatit repeatthat 再来一次 再来一遍 再说说 你说什么 没看清 重新说 再发一次 再发一遍 다시보여주세요 다시알려주세요 다시한번요 다시한번말해주세요 뭐라고요 뭐라고하셨어요 다시요 repeatplease pleaserepeat sayitagain sayagain onemoretime whatdidyousay pardon 再说一遍 再说一次 重复 다시 한번더 다시말해주세요',
  ],
  [
    'pause',
    'willdoitlater iwilldoitlater wewilldoitlater stillopen westillopen wearestillopen wereopennow holdonaminute holdonasec holdonplease waitaminute waitasec waitasecond onesec onesecplease justasec justaminute oneminute oneminuteplease giveme5minutes gimmeaminute brb letmefinishfirst customercame acustomercame customerjustcame customershere acustomerishere customerishere customerhere icustomerhere theresacustomer thereisacustomer customerarrived acustomerarrived acustomerjustcame ihaveacustomer ihaveacustomernow igotacustomer waitcustomerishere waitcustomershere waitihaveacustomer notnow later laterplease illdoitlater illdoitlaterthanks ilatertodo dolater doitlater maybelater notrightnow notyetlater 等下 等会 等会儿 等一会 等一会儿 稍等一下 稍等下 先等等 先等一下 等我一下 晚点再说 回头再说 待会再说 待会儿再说 稍后再说 以后再说 现在不行 现在没空 晚点 晚点弄 先不弄 来客人了 有客人来了 客人来了 客人到了 来了个客人 有个客人来了 顾客来了 等一下有客人 等下有客人 有客人等一下 来客人了等一下 等一下来客人了 等一下客人来了 客人来了等一下 기다려요 기다려줘요 잠깐 잠깐요 잠시 잠시만 잠시만기다려주세요 조금만기다려주세요 나중에 나중에요 나중에할게요 이따가 이따가요 이따할게요 이따가할게요 지금은안돼요 지금은안되요 지금안돼요 지금바빠요 손님왔어요 손님이왔어요 손님오셨어요 손님이오셨어요 손님이왔습니다 손님있어요 손님이있어요 waitamoment waitamomentplease pleasewait waitplease onemoment onemomentplease onesecond justamoment givemeaminute givemeamoment 等一下 请等一下 稍等 请稍等 等等 잠깐만 잠깐만요 잠시만요 기다려주세요',
  ],
  [
    'resume',
    'next nextone nextstep nextplease whatsnext whatnext whatisnext thenwhat andthen oknext okwhatnext nowwhat keepgoing carryon letsgo iamback imbacknow wearebacknow readynow imreadynow 下一步 然后呢 接下来 接下来呢 下一步呢 下一步是什么 接着呢 再然后呢 我回来了 回来了 准备好了 可以继续了 继续弄 다음 다음은 다음은요 다음은뭐예요 다음단계 그다음은 그다음은요 이제뭐해요 이제뭐하면돼요 이어서 이어서할게요 돌아왔어요 다시왔어요 준비됐어요 준비됐습니다 계속해주세요 계속해요 letscontinue letsgoon goon pleasecontinue continueplease imback imready ready proceed 继续 继续吧 接着来 계속 계속할게요',
  ],
  ['skip', 'skipit skipthis pleaseskip 跳过 건너뛰기'],
  [
    'decline',
    'idontwanttosay idontwanttoanswer idontwanttotell iwontsay iwontanswer idrathernotsay irathernotsay prefernottosay iprefernottosay skipthisquestion 不想说 不想回答 不方便说 말하고싶지않아요 대답하기싫어요',
  ],
  [
    'why',
    'whydoyouask whyareyouasking whydoyouneedthis whydoyouneedtoknow whydoyouneedtoknowthat whatfor 为什么 为什么问这个 为什么要问 왜요 왜물어보나요 왜물어봐요',
  ],
  [
    'unsure',
    'dontknow idontknow dunno idunno notsure noclue hardtosay icantremember cantremember 不太清楚 不太确定 我不知道 我不清楚 说不好 没印象 想不起来 看不出来 모르겠네요 모르겠는데요 잘몰라요 기억이안나네요 확실하지않아요 확실히모르겠어요 ewan dikoalam ithinkso maybeyes maybe perhaps probably idontremember dontremember iforgot notsureabout 应该是 应该有 好像有 好像是 可能吧 大概吧 不记得 不记得了 忘了 记不清 아마요 아마도요 기억안나요 기억이안나요 가물가물해요 글쎄요 잘모르겠어요 잘모르겠는데요 noidea imnotsure idontknowhow icanttell icannottell 不知道 不清楚 不确定 모르겠어요 몰라요 잘모르겠습니다',
  ],
  [
    'yes',
    'yesyes yess yea yeahyeah yeahsure okyes yesok yesido yeswecan yesthatsright yesexactly exactly right absolutely definitely alright allright okthen oksure fine soundsgood thatsfine thatsok 是的是的 对对 对对对 好呀 好啊 好吧 好嘞 可以的 可以啊 行吧 没问题 当然 嗯对 嗯好 是这样 네그래요 네맞아요 네네네 예예 그럼요 당연하죠 물론이죠 네좋습니다 좋습니다 그렇게해주세요 네부탁해요 네부탁합니다 네부탁드려요 응응 어어 ㅇㅇ 넹 네알겠어요 응 오케이 hai haihai opo oo haan hanji yup correctpo 有 有的 嗯 嗯嗯 是啊 对啊 没错 行的 그래요 맞아요 맞습니다 yesplease yesidid idid yesihave yesiam yesweare yeswedid yesitis yesitdoes sure ofcourse thatsright correct 是 是的 对 对的 好 好的 可以 行 네 예 네네 넵 좋아요 네좋아요',
  ],
  [
    'no',
    'noo nono nonono noihavent noididnt noitisnt noitsnot ihavent ihaventyet 不不 并没有 没有啊 还没弄 还没做 还没呢 没呢 不是啊 아니야 아니요아직요 아직이에요 아직안했는데요 아직못했어요 안했는데요 ㄴㄴ iie hindi hindipa wala walapa notdone notdoneyet didntdo ididnt ididntdo ididntdoit 没做 没弄 沒有呢 不是的 아니에요 아닙니다 안했어요 안했습니다 아직안했어요 nope nah nothanks nothankyou notyet 不是 不 没有 沒有 没人 还没 还没有 아니요 아니오 아뇨 아직이요 아직요 없어요 아무도없어요',
  ],
  [
    'done',
    'updateisfinished updateisdone updateiscomplete finishedupdating doneupdating finishedtheupdate itsdoneupdating donealready alreadydone didthat ihavedonethat ihavedone ifinished ifinishedit iamdone imdone wearedone doneit donenow nowdone okalldone okididit finishednow 已经好了 已经弄好了 已经做好了 已经做了 已经弄完了 弄好啦 搞定 搞定了 搞好了 做完啦 都好了 都弄好了 都做完了 다했어요이제 이제다했어요 방금했어요 이미했어요 벌써했어요 했는데요 했어 다했음 끝 끝났어 끝났음 됐습니다이제 완료 완료요 완료입니다 완료했습니다 finish complete completed itfinished itiscompleted allfinished saysdone sayscomplete itsaysdone itsayscomplete itsayscompleted itsaysfinished donesayscomplete 显示完成 显示完成了 显示更新完成 다됐습니다 됐습니다 끝났습니다 다끝났어요 다끝났습니다 완료됐어요 완료됐습니다 완료되었습니다 업데이트끝났습니다 업데이트완료됐어요 다했습니다 다끝남 다됨 끝남 owarimashita owatta dekimashita shimashita yarimashita updatefinished theupdatefinished updatedone theupdateisdone theupdateisfinished updateiscomplete updatecompleted 更新完成了 更新好了 업데이트끝났어요 업데이트완료 itsdone itisdone alldone ihavedoneit 完成了 做好了 好了 弄好了 弄完了 做完了 弄了 做了 didit okdidit ididit okdone done finished okfinished 됐어요 다됐어요 했어요 했습니다 네했어요 끝났어요 완료했어요 다했어요',
  ],
];

const COMMANDS: ReadonlyMap<string, Command> = new Map(
  PHRASES.flatMap(([command, phrases]) =>
    phrases.split(' ').map((phrase) => [phrase, command] as const),
  ),
);

/** The steering word that a whole message is in a language other than Japanese; expects normalised text. */
export function readOtherCommand(plain: string): Command | null {
  const close = plain.replaceAll(/[^\p{L}\p{N}]+/gu, '');
  return COMMANDS.get(close) ?? (LATER.test(close) ? 'pause' : null);
}

/** Put off to an hour, or to closing time: 11点之后再弄, after we close, 영업 끝나고 할게요. */
const LATER = sieved(
  new RegExp(
    [
      '^(?:isaid|i|we|will|ll|do|it|the|update|only|later|ok|but|wait|until|thats?|lets)*after(?:we)?(?:\\d{1,2}(?:am|pm|oclock)?|clos(?:e|ed|ing)(?:time)?|work|midnight|lunch|dinner|hours|businesshours|theshopcloses)(?:please|then|ok|thanks)?$',
      '^(?:我说了?|我|那|就|等|今晚|晚上|今天|要|先|还是)*(?:\\d{1,2}[点點]半?|打烊|关门|关店|下班|收工|忙完|客人走)(?:钟|了)?(?:以后|之后|过后|后)?再?(?:弄|做|更新|来|搞|说)(?:吧|了|啦)?$',
      '^(?:오늘|이따|저는?|그럼|네|말했잖아요|영업|가게|장사)*(?:\\d{1,2}시(?:반)?(?:이후|넘어서|넘으면|지나서|지나면|후)|끝나고|끝나면|마감하고|마감후|문닫고|닫고)(?:에|나서)?(?:할게요|하겠습니다|할래요|해볼게요|하려고요|할거예요)$',
      '^(?:아니요?|지금은?|오늘은?)*(?:(?:손님|사람)(?:이|은)?(?:너무|많이)?(?:많아서?|와서|있어서|계셔서)|(?:너무|좀)?바빠(?:서|요)|영업중이(?:라서?|에요)|시간(?:이)?없어(?:서|요))?(?:지금은?)?(?:못해요|못합니다|안돼요|안되네요|안됩니다|어려워요)?(?:이따가?|나중에|조금있다가?|좀있다가?|다음에)(?:다시)?(?:업데이트)?(?:할게요|할께요|하겠습니다|할래요|해볼게요|하려고요|할거예요)$',
      '^(?:现在|今天|这会儿|我|店里)*(?:客人|人)?(?:太|很|有点|正)?(?:多|忙|没空|没时间|走不开|营业中)(?:了|着)?(?:做不了|弄不了|没法弄|没法做|不行|不方便)?(?:晚点|晚一点|等会儿?|等一会儿?|等下|待会儿?|过会儿?|回头|以后|改天|过后)(?:再)?(?:弄|做|更新|来|搞|说)(?:吧|了|啦)?$',
    ].join('|'),
    'u',
  ),
);
