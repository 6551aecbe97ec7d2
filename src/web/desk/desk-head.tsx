import { Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';

interface DeskHeadProps {
  readonly title: string;
  readonly lead: string;
  /** The lead tells how things stand, and is read out as it changes. */
  readonly isStatus?: boolean;
  /** What can be done on the page as a whole. */
  readonly children?: ReactNode;
}

/** What a page of the desk begins with. */
export function DeskHead({ title, lead, isStatus = false, children }: DeskHeadProps) {
  return (
    <div className={isStatus ? 'desk-head desk-head-short' : 'desk-head'}>
      <div>
        <Title order={1} size="h2">
          {title}
        </Title>
        <Text c="dimmed" role={isStatus ? 'status' : undefined}>
          {lead}
        </Text>
      </div>
      {children}
    </div>
  );
}
