import { createContext, useContext } from 'react';
import { type ApiClient, createApiClient } from '../../shared/api-client/api-client.ts';
import type { components } from '../../shared/api-client/api-types.ts';

export type { ApiClient };

type Schemas = components['schemas'];
export type MeetingSummary = Schemas['MeetingSummary'];
export type MeetingRecord = Schemas['MeetingRecord'];
export type OfficialProfile = Schemas['OfficialProfile'];
export type OfficialNetwork = Schemas['OfficialNetwork'];
export type Watch = Schemas['Watch'];
export type Channel = Schemas['Channel'];
export type Alert = Schemas['Alert'];

const ApiContext = createContext<ApiClient>(createApiClient({ url: '/' }));

export const ApiProvider = ApiContext.Provider;
export const useApi = (): ApiClient => useContext(ApiContext);
