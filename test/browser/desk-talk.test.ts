import { expectSaid, expectSeen, tap, write } from './hands.ts';
import { inPlainChrome, PATIENCE_MS } from './in-chrome.ts';

/** A talk at the desk with what surrounds it, and what the merchant sees of it. */
inPlainChrome('a talk at the desk', ({ open }) => {
  test(
    'is drawn as on the phone, noted, proved on paper, given back, and rated by the merchant',
    async () => {
      const phone = await open('/phone');
      await write(phone, '充電18%なんですけど更新できますか');
      await expectSaid(phone, '25%');
      await write(phone, '人と話したい');
      await expectSaid(phone, '受付番号');

      const desk = await open('/desk', { viewport: { width: 1280, height: 900 } });
      await desk.getByRole('button', { name: '窓口 山本' }).click();
      const ticket = desk.getByRole('listitem', { name: /受付番号/ });
      await ticket.getByRole('button', { name: /やりとりを見る/ }).click();
      const talk = desk.getByRole('region', { name: 'やりとり' });
      await expectSeen(talk.getByText('充電18%なんですけど更新できますか'));
      await talk.getByText('選択肢', { exact: true }).last().click();
      await expectSeen(talk.getByText('引き継ぎを取り消す'));
      // What the merchant could tap, staff cannot.
      expect(await talk.getByRole('button', { name: 'サポートセンターに電話' }).count()).toBe(0);

      await desk.getByLabel('新しいメモ').fill('昼まで不在とのこと');
      await desk.getByRole('button', { name: 'メモを残す' }).click();
      // Kept, not only standing in the field it was written in.
      await expectSeen(desk.getByRole('paragraph').filter({ hasText: '昼まで不在とのこと' }));

      const proof = await desk.getByRole('link', { name: '案内の記録' }).getAttribute('href');
      await desk.getByLabel('返信', { exact: true }).fill('充電してから、もう一度お試しください。');
      await desk.getByRole('button', { name: '返信する' }).click();
      await expectSaid(phone, '充電してから、もう一度お試しください。');
      expect(await phone.getByText('昼まで不在とのこと').count()).toBe(0);

      // What may charge a customer twice is asked about first, and goes out only when confirmed.
      await desk.getByLabel('返信', { exact: true }).fill('失敗でした。もう一度決済してください。');
      await desk.getByRole('button', { name: '返信する' }).click();
      await expectSeen(desk.getByText(/二重請求につながるおそれ/));
      await desk.getByRole('button', { name: '書き直す' }).click();
      await expectSeen(desk.locator('.reply-box textarea:focus'));
      expect(await phone.getByText('もう一度決済してください').count()).toBe(0);
      await desk.getByRole('button', { name: '返信する' }).click();
      await desk.getByRole('button', { name: '確かめたので送る' }).click();
      await expectSaid(phone, '失敗でした。もう一度決済してください。');
      await desk.getByRole('button', { name: 'ボットに戻す' }).click();
      await expectSaid(phone, '担当者の対応はいかがでしたか');
      await tap(phone, 'よかった');
      await expectSaid(phone, '教えてくださり、ありがとうございます');

      await desk.goto(new URL(proof ?? '', desk.url()).href);
      await expectSeen(desk.getByRole('heading', { name: /の案内の記録$/ }));
      await expectSeen(desk.getByText('お知らせの版').first());
      const paper = await desk.pdf({ format: 'A4' });
      expect(paper.subarray(0, 5).toString()).toBe('%PDF-');
      expect(paper.length).toBeGreaterThan(20_000);
      await desk.emulateMedia({ media: 'print' });
      expect(await desk.getByRole('button', { name: '印刷・PDFにする' }).isVisible()).toBe(false);
      await phone.close();
      await desk.close();
    },
    PATIENCE_MS,
  );
});
