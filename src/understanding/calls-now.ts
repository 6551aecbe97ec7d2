import { sieved } from './sieve.ts';

/** 今つながる?, are they open now: whether somebody answers the phone at this hour. Expects small letters without blanks. */
export const CALLS_NOW = sieved(
  new RegExp(
    [
      '^(?:で|じゃあ?|あと|それ|、)*(?:今|いま|この時間|こんな時間|まだ)(?:帯|で|に|から|は|も|って|の時間)*(?:も|、)?(?:お?電話|そちら|そっち|センター|サポート|窓口)?(?:は|も|に|を|って|が)*(?:(?<=間(?:帯|で|に|も)*|まだ|[今ま]でも)やって(?=る|ます|い)|開い|つなが|繋が|通じ|出(?:る|て|ま))[^。?]{0,8}(?:\\?|か[。]*$|の$|る$|ます$)|^(?:で|じゃあ?|、)*(?:今|いま|この時間|こんな時間|まだ)(?:で|に|から|は|も|、)*(?:お?電話(?:を)?|かけ|掛け)(?:して|て)?(?:も)?(?:いい|大丈夫|平気|つなが|繋が)',
      '(?:are|is)(?:they|it|the(?:hotline|line|center|centre|supportcenter|support)|uguys|youguys)(?:still)?(?:open|available|working)(?:now|rightnow|atthis(?:hour|time)|yet)|(?:can|may)(?:i|we)(?:still)?(?:call|phone|ring)(?:them|it|thenumber|thehotline)?(?:now|rightnow|atthis(?:hour|time))|will(?:they|anyone|anybody|someone)(?:answer|pickup)(?:now|rightnow|atthis(?:hour|time)|if)',
      '(?:现在|这个时间|这么晚)[^。?]{0,5}(?:打得?通|能打|可以打|有人接|上班|接电话)|(?:客服|电话)(?:现在|还)[^。?]{0,3}(?:上班|打得?通|有人|能打)',
      '지금(?:도)?(?:전화|통화|연결|상담)[^.?]{0,8}(?:돼|되|받|가능|할수)|(?:전화|센터)(?:는)?지금[^.?]{0,6}(?:돼|되|받|가능|할수)',
    ].join('|'),
    'u',
  ),
);
