export const yen = new Intl.NumberFormat('ja-JP', { style: 'currency', currency: 'JPY' });
