import { normalise } from '../../src/understanding/normalise.ts';
import { plainlyAskedAbroad } from '../../src/understanding/plain-abroad.ts';
import { plainlyAsked } from '../../src/understanding/plain-wording.ts';
import { foldSpelling } from '../../src/understanding/spelling.ts';

test.each([
  ['きかいのこうしんとかいうのがわからないんですけど', 'update.purpose'],
  ['それって難しいですか?', 'update.how'],
  ['私でもできます?', 'update.how'],
  ['アプリと端末どっちを先にするんですか', 'app.auto_update'],
  ['画面に「システムアップデート」って出てる', 'os.dialog'],
  ['「更新中」って出てる', null],
  ['ファームなんとかいう紙がきた', 'update.purpose'],
  ['なんか端末の更新て書いた紙入ってたんやけど、これ何?', 'update.purpose'],
  ['端末更新のお知らせっていうハガキが届きました', 'update.purpose'],
  ['更新のお知らせの封筒が来てたんですが何でしょうか', 'update.purpose'],
  ['こないだアップデートの手紙もらったんだけど', 'update.purpose'],
  ['断れへんの', 'update.required'],
  ['断ってもいいですか', 'update.required'],
  ['これって強制ですか', 'update.required'],
  ['任意ですか?', 'update.required'],
  ['更新拒否できる?', 'update.required'],
  ['バッテリーへたってるんやけど持つかな', 'prep.charge'],
  ['電池の減りが早いんですけど大丈夫ですか', 'prep.charge'],
  ['アップデートのご案内って書いてます', 'os.dialog'],
  ['なんか端末の動き遅いんだけど', 'flow.restart'],
  ['動作が重い', 'flow.restart'],
  ['機械の反応悪くなった気がする', 'flow.restart'],
  ['さっきから端末がもっさりしてる', 'flow.restart'],
  ['さっき切って入れたんだけど反映されてない?', 'fleet.status'],
  ['更新したのに反映されてない', 'fleet.status'],
  ['あ、動いた', 'thanks'],
  ['ネットの動きが遅い', null],
  ['カードの反応が悪い', null],
  ['会計が反映されてない', null],
  ['動いてない', null],
  ['更新の紙が届いてません', null],
  ['更新の紙なくした', null],
  ['カードの更新の封筒が来た', null],
  ['お客さんに断られた', null],
  ['決済を拒否された', null],
])('%s is %s', (text, topic) => {
  expect(plainlyAsked(foldSpelling(normalise(text)))).toBe(topic);
});

test.each([
  ['店里的机器说要更新，是什么意思', 'os.dialog'],
  ['will the music stop', 'other_service'],
  ['단말기 업데이트 왜 해야 돼요?', 'update.purpose'],
  ['매장 음악은 괜찮아요?', 'other_service'],
  ['刷卡机说要付款', null],
  ['我不想更新', 'update.required'],
  ['今天必须更新吗', 'update.required'],
  ['强制的吗', 'update.required'],
  ['充电要多少', 'prep.charge'],
  ['更新需要多少电', 'prep.charge'],
  ["I don't want to update", 'update.required'],
  ['can we refuse', 'update.required'],
  ['how much battery do I need', 'prep.charge'],
  ['what is this update about? The paper is all in Japanese', 'update.purpose'],
  ['업데이트 하기 싫어요', 'update.required'],
  ['의무인가요', 'update.required'],
  ['배터리 몇 프로 필요해요', 'prep.charge'],
  ["I don't want to charge twice", null],
  ['不想再刷一次', null],
  ['how long does the battery take to charge', null],
])('%s is %s', (text, topic) => {
  expect(plainlyAskedAbroad(foldSpelling(normalise(text)))).toBe(topic);
});
