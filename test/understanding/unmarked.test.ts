import { describe, expect, test } from '@jest/globals';
import { withMarkAbroad } from '../../src/understanding/unmarked-abroad.ts';
import { withMark } from '../../src/understanding/unmarked.ts';

describe('a question without its mark', () => {
  test.each([
    '更新していい',
    '2台とも更新して大丈夫',
    '夜でもいい',
    'すればいい',
    '電源は落として帰った方がいい',
    '途中で触ったらだめ',
    '23時50分からじゃ遅い',
    '明日の朝ってこと',
    'お店が開くまでに終わらなかったら',
    '更新は今やるの',
    '手数料上がったりしない',
    '今日カード使える',
    '片方使いながらできる',
    'QRは',
    '次は',
    '終わりました。次は',
    'しなくても大丈夫',
    'やってよかと',
    '触らんほうがええ',
    '残ったら明日でいい',
    '昼間にやればいいですね',
    '今晩やらないとまずいですよね',
    '端末の更新もせなあかんの',
    '今からやってもおそい',
    'それって明日の夜まで',
    '入れるのって、長押し',
    '更新したら手数料上がる',
    '間に合わなかったら明日カード無理',
    '明日は使えないの',
    '勝手に新しくなるん',
    '10時開店なんだけど間に合う',
    '20だけどいける',
    '間に合う',
    'お客さん乗ってるんだけど更新できる',
    '前の日に準備いる',
    '再起動は必須',
    '今日やっておくことはある',
    '夜の営業前に終わる',
    '何ギガくらい使う',
    'さっきの決済できてる',
    '二重になってない',
    '期限はいつまででしたっけ',
    '何%まで充電すればいい?レジ1はもう使っていい',
    '終わったら電源落として寝ても大丈夫',
  ])('%s', (typed) => {
    expect(withMark(typed)).toBe(`${typed}?`);
    expect(withMark(`${typed}。`)).toBe(`${typed}?`);
  });

  test.each([
    '画面が止まってるの',
    '固まってるんですよね',
    '明日定休日なんだよね',
    'それでいい',
    'もう一回切っていい',
    'はい、使える',
    'お茶でも飲んできます',
    '更新していいですか?',
    '80くらいある',
    'レシートは出てない',
    'カードが使えないの',
    '何回やってもだめ',
    'エラー出たけど大丈夫',
    'カード使えないけど大丈夫',
    'カード通したら落ちる',
    '更新したら止まる',
    '固まってるん',
    '終わった',
    'もう知らせなくていい',
    '返事は今日じゃなくていい',
    '画面は落ちました',
    'エラーって出ます',
    'Wi-Fiは繋がってるけどよく切れる',
    '電源入れたんだけどすぐ切れる',
    'お客さんからカード使えるのって聞かれた',
    'もうやったって言ったでしょ',
  ])('%s asks nothing more', (typed) => {
    expect(withMark(typed)).toBe(typed);
  });
});

describe('a question abroad without its mark', () => {
  test.each([
    ['en', 'its plugged in now, can we start'],
    ['en', 'the screen wants me to open it, should i'],
    ['en', 'are both of them updated'],
    ['en', 'tomorrow 8am restart then update right'],
    ['ko', '둘 다 해야 하나요'],
    ['ko', '전원 꺼도 돼요'],
    ['ko', '오늘밤까지 맞지'],
  ] as const)('%s %s', (language, typed) => {
    expect(withMarkAbroad(typed, language)).toBe(`${typed}?`);
  });

  test.each([
    ['en', 'when i open the app it crashes'],
    ['en', 'it froze while paying'],
    ['en', 'the screen is right'],
    ['zh-Hans', '卡住了'],
    ['zh-Hans', '没有那么久'],
    ['en', 'did it once more and it stops at the same place'],
    ['en', 'ok did it'],
    ['en', 'what about number 2, the battery looks low'],
    ['ko', '끝났어요'],
    ['ko', '30분째 안 끝나요'],
    ['ko', '오류가 나요'],
    ['ko', '바쁘니까요'],
    ['ko', '결제가 안 돼요'],
    ['ko', '알리지 않아도 돼요'],
  ] as const)('%s %s asks nothing more', (language, typed) => {
    expect(withMarkAbroad(typed, language)).toBe(typed);
  });
});
