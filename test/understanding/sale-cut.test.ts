import { foldSpelling } from '../../src/understanding/spelling.ts';
import { normalise } from '../../src/understanding/normalise.ts';
import { isSaleCut } from '../../src/understanding/sale-cut.ts';

test.each([
  'クレカで払ってもらってる途中にアプデが走った',
  '更新に入ってしもて支払いが飛びました',
  '承認待ちのまま再起動がかかった',
  'カードが刺さったまま更新してます',
  '会計の最中に更新のダイアログが出て、スキップを押しました',
  'スマホをかざした瞬間に更新の画面に変わりました',
  'レジ打ってる最中に圏外になった',
  'the update kicked in while a guest was paying',
  'his card was still inside when it rebooted',
  'the internet dropped in the middle of a sale',
  '收款的时候突然升级了',
  '卡刚插进去就跳出更新',
  '刷卡被更新打断了',
  '계산하다가 업데이트가 시작됐어요',
  '카드 꽂은 채로 업데이트 중이에요',
  '업데이트가 손님 결제랑 겹쳤어요',
])('%s: something came over a sale', (text) => {
  expect(isSaleCut(foldSpelling(normalise(text)))).toBe(true);
});

test.each([
  '会計中に更新の案内が出る',
  'カード決済中に更新が始まったらどうなりますか',
  '決済の途中で更新が始まることはありますか',
  'カードを通そうとしたら更新の画面が出ました',
  '決済端末の更新が始まりました',
  '更新のせいで会計が止まってます',
  '会計は終わってて、そのあと更新が始まりました',
  '現金の会計中に更新が始まった',
  '更新中にお客さん来た',
  '更新中に電波なくなりました',
  'what if the update starts during a payment',
  'can the update start while a customer is paying?',
  'the terminal went black during the update',
  '刷卡的时候会弹出更新吗',
  '每次收款都弹出更新提示',
  '营业时间突然更新了',
  '결제할 때마다 업데이트 창이 떠요',
  '결제 중에 업데이트가 시작되면 어떻게 돼요?',
  '업데이트 중이라 결제 못 받고 있어요',
])('%s: nothing of the kind', (text) => {
  expect(isSaleCut(foldSpelling(normalise(text)))).toBe(false);
});
