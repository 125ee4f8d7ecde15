import { createContext, useContext } from 'react';
import { type ApiClient, createApiClient } from '../../shared/api-client/api-client.ts';
import type { components } from '../../shared/api-client/api-types.ts';

export type MeetingSummary = components['schemas']['MeetingSummary'];
export type MeetingRecord = components['schemas']['MeetingRecord'];

const ApiContext = createContext<ApiClient>(createApiClient({ url: '/' }));

export const ApiProvider = ApiContext.Provider;
export const useApi = (): ApiClient => useContext(ApiContext);
