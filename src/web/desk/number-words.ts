import { inBoth } from '../language.ts';

/** The page of numbers: each is defined beside its plot. */
export const numberWords = inBoth({
  ja: {
    title: '数字',
    lead: 'ボットとデスクのはたらきです。日付は日本時間です。',
    period: '期間',
    first: 'この日から',
    last: 'この日まで',
    week: '直近の7日間',
    asTable: '表で見る',
    csv: 'CSV',
    csvOf: (title: string) => `${title}をCSVで書き出す`,
    nothing: 'この期間にはまだありません。',
    day: '日付',
    unknown: '—',
    minutes: (minutes: number) => `${minutes}分`,
    total: {
      talks: '相談',
      contained: 'ボットだけで終わった割合',
      reply: '最初の返信まで(中央値・夜間も数える)',
      updated: '更新を確認できた端末',
      pushes: '今月のプッシュ通数',
    },
    quota: (used: number, limit: number | null) =>
      limit === null ? `${used}通(上限なし)` : `${used} / ${limit}通`,
    sheets: {
      contained: {
        title: 'ボットだけで終わった相談',
        meaning:
          '1つの加盟店がその日にボットと話したら、相談1件です。そのうち、その日に担当者への引き継ぎがなかったものの割合です。',
      },
      reasons: {
        title: '引き継ぎの理由',
        meaning:
          '期間中に作られた引き継ぎを、理由ごとに数えています。取り下げられたものも含みます。',
      },
      reply: {
        title: '最初の返信までの時間',
        meaning:
          '引き継ぎができてから、担当者の最初の返信が届くまでの分数です。受付のみの時間も数えます(相談の一覧の「最初の返信」は数えません)。まだ返信のないものは含みません。日付は引き継ぎの日です。',
      },
      end: {
        title: '解決までの時間',
        meaning:
          '引き継ぎができてから、担当者が終えるかボットに戻すまでの分数です。終わっていないものは含みません。',
      },
      topics: {
        title: '時間帯ごとの話題',
        meaning:
          'ボットが答えた質問を、話題と時間帯(0〜23時)ごとに数えています。1通で2つ聞かれたら2件です。図は多い順に6つまでです。',
      },
      heard: {
        title: '質問の聞き取り',
        meaning:
          'ボットが質問をどう受け取ったかです。「違うと言われた」は、答えのあとに加盟店が違うと言ったものです。',
      },
      updated: {
        title: '更新を確認できた端末',
        meaning:
          'ボットが端末の管理システムに尋ねて、更新が終わっていると初めて分かった端末の数です。尋ねていない端末は含みません。',
      },
      ratings: {
        title: '満足度',
        meaning:
          '対応が終わったあとの質問への答えです。日付は尋ねた日です。答えのないものは含みません。',
      },
      pushes: {
        title: 'プッシュの通数',
        meaning:
          '返信ではなくプッシュで送れたメッセージの数です。LINEの上限に数えられます。上の「今月」は、LINEが数えた今月分です。',
      },
    },
    columns: {
      talks: '相談',
      handedOff: '引き継ぎあり',
      contained: 'ボットだけの割合(%)',
      reason: '理由',
      count: '件数',
      median: '中央値(分)',
      most: '9割がこの時間以内(分)',
      topic: '話題',
      hour: (hour: number) => `${hour}時`,
      heard: '受け取り方',
      newly: '新しく確認',
      soFar: '累計',
      good: '満足',
      fair: 'ふつう',
      bad: '不満',
      pushes: '通数',
    },
    heard: {
      answered: '答えた',
      near: '候補を出した',
      notKnown: '分からなかった',
      notOurs: '対象外と答えた',
      wrong: '違うと言われた',
    },
  },
  en: {
    title: 'Numbers',
    lead: 'How the bot and the desk are doing. Days are those in Japan.',
    period: 'Period',
    first: 'From this day',
    last: 'To this day',
    week: 'Last 7 days',
    asTable: 'As a table',
    csv: 'CSV',
    csvOf: (title) => `Export "${title}" as CSV`,
    nothing: 'Nothing in this period yet.',
    day: 'Day',
    unknown: '—',
    minutes: (minutes) => `${minutes} min`,
    total: {
      talks: 'Talks',
      contained: 'Ended with the bot alone',
      reply: 'To the first reply (median, nights included)',
      updated: 'Terminals seen updated',
      pushes: 'Pushes this month',
    },
    quota: (used, limit) => (limit === null ? `${used} (no limit)` : `${used} of ${limit}`),
    sheets: {
      contained: {
        title: 'Talks that ended with the bot alone',
        meaning:
          'A merchant who spoke with the bot on a day is one talk. This is the share of them without a ticket on that day.',
      },
      reasons: {
        title: 'Reasons for tickets',
        meaning: 'The tickets opened in the period, by reason. Those withdrawn are counted, too.',
      },
      reply: {
        title: 'Time to the first reply',
        meaning:
          'Minutes from the ticket to the first words of staff that arrived, nights included (the queue counts answering hours only). Tickets without a reply are left out. The day is that of the ticket.',
      },
      end: {
        title: 'Time to the end',
        meaning:
          'Minutes from the ticket until staff closed it or gave it back to the bot. Open tickets are left out.',
      },
      topics: {
        title: 'Topics by hour',
        meaning:
          'The questions that the bot answered, by topic and hour of the day (0 to 23). Two questions in one message count twice. The plot shows the six most frequent.',
      },
      heard: {
        title: 'How questions were heard',
        meaning:
          'What the bot made of questions. "Said to be wrong": after the answer the merchant said that this was not meant.',
      },
      updated: {
        title: 'Terminals seen updated',
        meaning:
          'Terminals that the fleet told the bot are done, counted when first seen. Terminals that nobody asked about are left out.',
      },
      ratings: {
        title: 'Satisfaction',
        meaning:
          'Answers to the question after the help of staff. The day is that of the question. Silence is left out.',
      },
      pushes: {
        title: 'Pushes',
        meaning:
          'Messages that went out by push instead of reply: they count against the quota of LINE. "This month" above is what LINE counts.',
      },
    },
    columns: {
      talks: 'Talks',
      handedOff: 'With a ticket',
      contained: 'Bot alone (%)',
      reason: 'Reason',
      count: 'Count',
      median: 'Median (min)',
      most: 'Nine of ten within (min)',
      topic: 'Topic',
      hour: (hour) => `${hour}:00`,
      heard: 'Heard as',
      newly: 'Newly seen',
      soFar: 'So far',
      good: 'Good',
      fair: 'Fair',
      bad: 'Bad',
      pushes: 'Pushes',
    },
    heard: {
      answered: 'Answered',
      near: 'Choices offered',
      notKnown: 'Not known',
      notOurs: 'Not our business',
      wrong: 'Said to be wrong',
    },
  },
});
export type NumberWords = (typeof numberWords)['ja'];
