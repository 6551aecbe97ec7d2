import { normalise } from '../../src/understanding/normalise.ts';
import { runningSigns } from '../../src/understanding/update-meanwhile.ts';

describe('what is asked while an update runs', () => {
  test.each([
    ['電話かけた方がええかな', 'asksToCall'],
    ['サポートに電話すべき?', 'asksToCall'],
    ['20分たっても終わらなかったら電話したらいい?', 'asksToCallLater'],
    ['端末を動かしても切れませんか', 'asksToMoveIt'],
    ['奥の部屋に持って行っていい?', 'asksToMoveIt'],
    ['急にWi-Fiが落ちました', 'networkGone'],
    ['ネット繋がらなくなった', 'networkGone'],
    ['回線が復旧しました', 'networkBack'],
    ['ルーターの電源切ってもいい?', 'asksRouter'],
    ['電波が弱いのが原因?', 'asksIfWeak'],
    ['フリーズしてるのかな', 'asksIfStuck'],
    ['12時までに終わらなかったら?', 'asksAtDeadline'],
    ['お客さん来たらどうしよう', 'asksIfTheyCome'],
    ['それもそこに電話?', 'callsThere'],
    ['同じ番号にかければいい?', 'callsThere'],
    ['番号は?', 'callsThere'],
    ['電話何番でしたっけ', 'callsThere'],
    ['夜もつながる?', 'callsThere'],
    ['今日じゃなくてもいい?', 'asksNotNow'],
    ['今すぐやらなくても大丈夫ですか', 'asksNotNow'],
    ['始めたいんじゃなくて、今日しなくていいのか知りたいだけ', 'asksNotNow'],
    ['今日やらなくてもいいか聞いてます', 'asksNotNow'],
    ['ほっといても大丈夫ですか', 'asksToLeaveIt'],
    ['担当者待ち何分?', 'asksPersonWait'],
    ['人が出るまでどのくらい待ちますか', 'asksPersonWait'],
    ['昨日やるの忘れてた', 'forgotIt'],
    ['すっかり更新し忘れてました', 'forgotIt'],
  ] as const)('%s is heard as %s', (text, sign) => {
    expect(runningSigns(normalise(text))).toContain(sign);
  });

  test.each([
    '電話番号を教えて',
    'そっちに電話します。更新はいつまで?',
    '何時に電話したらいいですか',
    '画面が動かないです',
    'Wi-Fiはつながってます',
    'お客さんの会計が途中で止まったらどうする',
    '終わらないからもう寝たい',
  ])('%s is none of them', (text) => {
    expect(runningSigns(normalise(text))).toEqual([]);
  });
});
