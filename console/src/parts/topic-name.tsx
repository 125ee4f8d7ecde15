export function TopicName({ topic }: { readonly topic: string }) {
  return <span className="tag">{topic.replaceAll('-', ' ')}</span>;
}
