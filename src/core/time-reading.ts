/** A time as a merchant put it, not yet held against the clock (`src/core/due-time.ts` does that). */
export type TimeReading =
  /** 30分後, 1時間半後. */
  | { readonly kind: 'after'; readonly minutes: number }
  /** 明日の朝, 26日の9時, 7時半. At least one of the two is there. */
  | { readonly kind: 'at'; readonly day: DayReading | null; readonly clock: ClockReading | null }
  | ShopTime
  /** 25時, 8月32日: no such time. */
  | { readonly kind: 'impossible' };

/** 閉店後, 開店の1時間前: it depends on the hours of the shop. */
export interface ShopTime {
  readonly kind: 'shop';
  readonly of: ShopHour;
  readonly side: 'before' | 'after';
  /** null: the merchant did not say how long before or after. */
  readonly minutes: number | null;
  readonly day: DayReading | null;
}

export type HourReading = Exclude<ClockReading, { part: DayPart }>;

/** What a shop tells of its own hours, and of the weekdays on which it is closed (Monday is 1). */
export interface ShopTold {
  readonly opens: HourReading | null;
  readonly closes: HourReading | null;
  readonly closed: readonly number[];
}

/** What the times in a message are asked for. */
export interface TimeAsked {
  readonly shopTold: ShopTold;
  /** 開店まで間に合う?: of the hour at which the shop opens, which is not named. */
  readonly isOfOpening: boolean;
  /** もう30分早く: the minutes from the time that is agreed on, below 0 where it is sooner; null: none. */
  readonly shift: number | null;
  /** 何時までに始めればいい? */
  readonly isOfLatest: boolean;
  /** いつまでですか: of the deadline, where it is asked of nothing else. */
  readonly isOfUntil?: boolean;
  /** それで朝には終わってる?: whether an update is over by then. */
  readonly isDoneThen?: boolean;
  /** 2台あるけど: how many there are, and no more is asked. */
  readonly countTold?: number | null;
  /** How long several terminals take, one after the other; `count` null: not told how many. null: it asks nothing of it. */
  readonly forAll: { readonly count: number | null } | null;
  /** 今始めたら何時に終わる?: when an update is over that is begun now, or at the time that is named. */
  readonly isOfEnd?: boolean;
  /** 今からやって9時半に終わる?: the hour by which one that is begun now is to be over. */
  readonly endsBy?: HourReading | null;
  /** 今から間に合う, まだ間に合う: of this very moment. */
  readonly isOfNow: boolean;
  /** Whether there is time enough for something is asked. */
  readonly isInTime: boolean;
  /** When the shop opens, which is no time to update at; null: not told. */
  readonly shopOpens: HourReading | null;
  /** あと30分しかない, 15分で終わる?: the minutes that an update would have; null: not told. */
  readonly within: number | null;
  /** もう30分この画面: the minutes for which it has run; null: not told. */
  readonly ranFor: number | null;
  /** 30分くらい: minutes, and nothing else; none where more is told. */
  readonly spanAlone?: number | null;
  /** 8時半に始めた: a time that is named, or past, is when the update began. */
  readonly isRunSince: boolean;
  /** あと40分で開店: the same, where they end with the opening. */
  readonly untilOpening: number | null;
  /** It tells that the shop is open so late (深夜2時まで営業). */
  readonly isOpenTill: boolean;
  /** It asks to put the update off so far: `may` is answered by いいえ, `mayNot` asks the other way round. null: something else. */
  readonly later: 'may' | 'mayNot' | null;
  /** It asks for leave to update (やってもいい): now, after closing, or at the time that is named. null: it does not. */
  readonly leave: 'now' | 'closed' | 'then' | null;
  /** 夕方でもいい?, 26日の昼じゃ遅い?: it asks whether the update may be done then. */
  readonly proposes: boolean;
  /** 25日にやれば間に合う?: whether to update then is soon enough. */
  readonly isOfDoing: boolean;
  /** 明後日の朝でええな: the update is planned for then. */
  readonly isPlanned: boolean;
  /** 25日の夜は使えますよね: whether payments can be taken then. */
  readonly isOfPaying: boolean;
  /** 26日に更新しても27日から使える?: whether payments can be taken once it is done. */
  readonly isOfAfterwards: boolean;
  /** 0時前なら, 25日の夜まで: of the time before the one that is named. */
  readonly isUntilThen: boolean;
  /** いつやってもいい?: of no moment, but of all that are named. */
  readonly isAnytime: boolean;
  /** 電話って朝9時でもつながりますか: whether somebody answers the phone then. */
  readonly isOfCalling: boolean;
  /** 当日何もしないと止まるの?: whether payments stop then. */
  readonly isOfStopping: boolean;
  /** 20日の話です: which day was meant, and no more. */
  readonly isOfThatDay: boolean;
  /** 20日の朝に切って入れたらいいのね: said back, to hear whether it was understood. */
  readonly isSaidBack: boolean;
  /** 26日は定休日: the shop takes no payments on a day that is named. */
  readonly isClosed: boolean;
  /** It wishes to be told, or called (教えて, 声かけて). */
  readonly isToRemind: boolean;
  /** 明日が最終日?: whether the day that is named is the last one. */
  readonly isOfLastDay: boolean;
  /** 翌日でもいい?, 休み明けにやる: of the day behind another. */
  readonly afterDay?: AfterDay | null;
  /** 19日から21日まで休み: the last of several days that are named. */
  readonly lastOfDays?: DayReading | null;
  /** 7時に入れ直したら更新出る?: whether a restart counts then. */
  readonly isOfRestart?: boolean;
  /** 25時までに: an hour behind the midnight of a day that is not named. */
  readonly isPastMidnight: boolean;
}

export interface AfterDay {
  /** That other day, where the same message names it. */
  readonly told: DayReading | null;
  /** 休み明け: the shop is closed on that other day. */
  readonly isOfRest: boolean;
}

/** The same, with the time that is named. */
export interface AskedOfTime extends TimeAsked {
  readonly time: TimeReading | null;
  /** 充電間に合わない: the charge is what may not be there in time. */
  readonly isOfCharge?: boolean;
}

/** A time at which something was done already, as a merchant put it (`src/core/past-time.ts` holds it against the clock). */
export type PastReading =
  /** 30分前. */
  | { readonly kind: 'ago'; readonly minutes: number }
  /** その前, 配信が始まる前: before the moment that was asked about. */
  | { readonly kind: 'before' }
  /** 7時すぎ, 8時前, 昨日の夜, 開店前. */
  | {
      readonly kind: 'named';
      readonly day: DayReading | null;
      readonly clock: ClockReading | null;
      readonly side: PastSide;
      /** さっき: of two hours the later one. */
      readonly isRecent?: boolean;
    };

/** 8時, 8時前, 8時すぎ, 8時ごろ. */
export type PastSide = 'at' | 'before' | 'after' | 'around';

export type ShopHour = 'opens' | 'closes';

export type DayReading =
  /** 今日 0, 明日 1, 昨日 -1, 3日後 3. */
  | { readonly kind: 'fromToday'; readonly days: number }
  /** `month` null: only the day was said (26日). */
  | { readonly kind: 'date'; readonly month: number | null; readonly day: number }
  /** Monday is 1, as luxon counts; `weeks` 1 is 来週. */
  | { readonly kind: 'weekday'; readonly weekday: number; readonly weeks: number }
  /** 更新の前日, 期限の前日: days from the first day of the update, or from the last on which it can be put off. */
  | {
      readonly kind: 'notice';
      readonly of: 'update' | 'lastDay';
      readonly days: number;
      /** その日: the day that was named before, where one was. */
      readonly isThat?: true;
    };

export type ClockReading =
  | {
      /** Hours since the midnight of the day; 24 and more belong to the night after it. */
      readonly hour: number;
      readonly minute: number;
      /** 午後7時, 19時, 07:30; not 7時, which may be either. */
      readonly isCertain: boolean;
      /** 閉店後の5時: taken for the evening only because it is behind the closing. */
      readonly isByClosing?: true;
    }
  /** 朝, 夜: no hour was said. */
  | { readonly part: DayPart };

export type DayPart = 'morning' | 'noon' | 'afternoon' | 'evening' | 'night';
