import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createApiClient } from '../../shared/api-client/api-client.ts';
import { ApiProvider } from './api.ts';
import { App } from './app.tsx';
import { loadSettings } from './settings.ts';
import { signIn } from './sign-in.ts';
import { applyTheme } from './theme.ts';
import './styles/theme.css';
import './styles/layout.css';
import './styles/blocks.css';
import './styles/pages.css';

const element = document.getElementById('root');
if (!element) throw new Error('The page has no #root.');
const root = createRoot(element);

applyTheme();
try {
  const settings = await loadSettings();
  const session = await signIn(settings);
  const client = createApiClient({ url: settings.apiUrl, token: session.token });
  const queries = new QueryClient({ defaultOptions: { queries: { retry: 1, staleTime: 5_000 } } });
  root.render(
    <StrictMode>
      <QueryClientProvider client={queries}>
        <ApiProvider value={client}>
          <App session={session} />
        </ApiProvider>
      </QueryClientProvider>
    </StrictMode>,
  );
} catch (error) {
  root.render(
    <main className="page">
      <h1>Readout did not start</h1>
      <p>{error instanceof Error ? error.message : String(error)}</p>
      <p>
        <a href="/">Try again</a>
      </p>
    </main>,
  );
}
