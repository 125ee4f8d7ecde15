import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useLocation } from 'wouter';
import type { MeetingRecord } from '../../api.ts';

/**
 * Something that a person decides about a record: carries it out, then shows the record that came of it, which may be
 * another one. Everything that lists meetings is read anew.
 */
export function useDecision<Input>(meeting: string, decide: (input: Input) => Promise<MeetingRecord | undefined>) {
  const queries = useQueryClient();
  const [, go] = useLocation();
  return useMutation({
    mutationFn: decide,
    onSuccess: async (record) => {
      if (record) queries.setQueryData(['meeting', record.meeting.id], record);
      await Promise.all([
        queries.invalidateQueries({ queryKey: ['meetings'] }),
        queries.invalidateQueries({ queryKey: ['meeting', meeting] }),
      ]);
      if (record && record.meeting.id !== meeting) go(`/meetings/${encodeURIComponent(record.meeting.id)}`);
    },
  });
}

/** The version that the reader has seen: the API refuses the change if another came first. */
export const seen = (record: MeetingRecord) => ({ 'if-match': `"${record.version}"` });
