import { useQueries } from '@tanstack/react-query';
import type { components } from '../../../../shared/api-client/api-types.ts';
import { useApi } from '../../api.ts';

type Article = components['schemas']['Article'];

/** What to call each article, once it is known; no two the same. */
export function useSourceNames(articles: readonly string[]): ReadonlyMap<string, string> {
  const api = useApi();
  const ids = [...new Set(articles)];
  const found = useQueries({
    queries: ids.map((id) => ({
      queryKey: ['article', id],
      queryFn: async () => (await api.GET('/articles/{id}', { params: { path: { id } } })).data ?? null,
      staleTime: 60_000,
    })),
  });
  const known = found.flatMap(({ data }) => data ?? []);
  return new Map(known.map((article) => [article.id, tellApart(article, known)]));
}

function tellApart(article: Article, all: readonly Article[]): string {
  const name = sourceName(article);
  const namesakes = all.filter((other) => sourceName(other) === name);
  if (namesakes.length === 1) return name;
  const day = article.publishedAt?.slice(0, 10);
  const alone = namesakes.filter(({ publishedAt }) => publishedAt?.slice(0, 10) === day).length === 1;
  return `${name} (${alone && day ? day : namesakes.indexOf(article) + 1})`;
}

/** Its outlet, else its title, else the site or the file that it came from. */
function sourceName({ id, object, outlet, title, url }: Article): string {
  return outlet || title || (url && new URL(url).hostname) || object?.split('/').at(-1) || id;
}
