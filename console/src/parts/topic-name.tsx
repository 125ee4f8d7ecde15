export const topicLabel = (topic: string): string => topic.replaceAll('-', ' ');

export function TopicName({ topic }: { readonly topic: string }) {
  return <span className="tag">{topicLabel(topic)}</span>;
}
