export const accountName = 'USEN PAY+ 窓口';
