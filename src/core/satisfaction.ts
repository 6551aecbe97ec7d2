/** How content a merchant was with the help of staff. */
export type Rating = 'good' | 'fair' | 'bad';
