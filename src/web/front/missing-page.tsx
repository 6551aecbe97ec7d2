import { Stack, Text, Title } from '@mantine/core';

export function MissingPage() {
  return (
    <main className="page-body">
      <Stack align="center" gap="md" py="xl">
        <Title order={1} size="h3">
          ページが見つかりません
        </Title>
        <Text>アドレスをご確認ください。</Text>
        <a href="/">最初のページへ</a>
      </Stack>
    </main>
  );
}
