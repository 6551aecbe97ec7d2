import type { Command } from '../core/reading.ts';

/** Steering words in English, Chinese and Korean, without spaces and marks: a whole message, or none. */
const PHRASES: readonly (readonly [Command, string])[] = [
  [
    'reopen',
    'dontstop donotstop actuallydontstop dontcancel donotcancel actuallydontcancel actuallycontinue actuallyletscontinue idontwanttostop 不取消了 别停 不要停 还是继续 还是继续吧 취소안할게요 그만두지않을게요 역시계속할게요',
  ],
  [
    'cancel',
    'nevermind actuallynevermind oknevermind forgetit cancelplease stopplease pleasestop pleasecancel cancelit stopit iwanttostop letsstop 停止 结束 不做了 算了 그만 그만두기 종료 종료할게요 그만할게요 취소 취소할게요 중단',
  ],
  [
    'back',
    'goback pleasegoback backplease previous previousquestion onestepback 返回 上一步 回到上一步 뒤로 이전 이전으로',
  ],
  [
    'repeat',
    'repeatplease pleaserepeat sayitagain sayagain onemoretime whatdidyousay pardon 再说一遍 再说一次 重复 다시 한번더 다시말해주세요',
  ],
  [
    'pause',
    'waitamoment waitamomentplease pleasewait waitplease onemoment onemomentplease onesecond justamoment givemeaminute givemeamoment 等一下 请等一下 稍等 请稍等 等等 잠깐만 잠깐만요 잠시만요 기다려주세요',
  ],
  [
    'resume',
    'letscontinue letsgoon goon pleasecontinue continueplease imback imready ready proceed 继续 继续吧 接着来 계속 계속할게요',
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
    'ewan dikoalam ithinkso maybeyes maybe perhaps probably idontremember dontremember iforgot notsureabout 应该是 应该有 好像有 好像是 可能吧 大概吧 不记得 不记得了 忘了 记不清 아마요 아마도요 기억안나요 기억이안나요 가물가물해요 글쎄요 잘모르겠어요 잘모르겠는데요 noidea imnotsure idontknowhow icanttell icannottell 不知道 不清楚 不确定 모르겠어요 몰라요 잘모르겠습니다',
  ],
  [
    'yes',
    '응 오케이 hai haihai opo oo haan hanji yup correctpo 有 有的 嗯 嗯嗯 是啊 对啊 没错 行的 그래요 맞아요 맞습니다 yesplease yesidid idid yesihave yesiam yesweare yeswedid yesitis yesitdoes sure ofcourse thatsright correct 是 是的 对 对的 好 好的 可以 行 네 예 네네 넵 좋아요 네좋아요',
  ],
  [
    'no',
    'iie hindi hindipa wala walapa notdone notdoneyet didntdo ididnt ididntdo ididntdoit 没做 没弄 沒有呢 不是的 아니에요 아닙니다 안했어요 안했습니다 아직안했어요 nope nah nothanks nothankyou notyet 不是 不 没有 沒有 没人 还没 还没有 아니요 아니오 아뇨 아직이요 아직요 없어요 아무도없어요',
  ],
  [
    'done',
    'finish complete completed itfinished itiscompleted allfinished saysdone sayscomplete itsaysdone itsayscomplete itsayscompleted itsaysfinished donesayscomplete 显示完成 显示完成了 显示更新完成 다됐습니다 됐습니다 끝났습니다 다끝났어요 다끝났습니다 완료됐어요 완료됐습니다 완료되었습니다 업데이트끝났습니다 업데이트완료됐어요 다했습니다 다끝남 다됨 끝남 owarimashita owatta dekimashita shimashita yarimashita updatefinished theupdatefinished updatedone theupdateisdone theupdateisfinished updateiscomplete updatecompleted 更新完成了 更新好了 업데이트끝났어요 업데이트완료 itsdone itisdone alldone ihavedoneit 完成了 做好了 好了 弄好了 弄完了 做完了 弄了 做了 didit okdidit ididit okdone done finished okfinished 됐어요 다됐어요 했어요 했습니다 네했어요 끝났어요 완료했어요 다했어요',
  ],
];

const COMMANDS: ReadonlyMap<string, Command> = new Map(
  PHRASES.flatMap(([command, phrases]) =>
    phrases.split(' ').map((phrase) => [phrase, command] as const),
  ),
);

/** The steering word that a whole message is in a language other than Japanese; expects normalised text. */
export function readOtherCommand(plain: string): Command | null {
  return COMMANDS.get(plain.replaceAll(/[^\p{L}\p{N}]+/gu, '')) ?? null;
}
