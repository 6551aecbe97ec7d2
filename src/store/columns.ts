import type { ColumnDefinitionBuilder } from 'kysely';
import type { Database } from './database.ts';

export const primary = (column: ColumnDefinitionBuilder) => column.primaryKey();
export const required = (column: ColumnDefinitionBuilder) => column.notNull();
export const zero = (column: ColumnDefinitionBuilder) => column.notNull().defaultTo(0);

export const numberType = (engine: Database['engine']) =>
  engine === 'postgres' ? 'bigserial' : 'integer';

/** Without autoincrement SQLite gives the number of a deleted last row again. */
export const numbered = (engine: Database['engine']) => (column: ColumnDefinitionBuilder) =>
  engine === 'postgres' ? column.primaryKey() : column.primaryKey().autoIncrement();
