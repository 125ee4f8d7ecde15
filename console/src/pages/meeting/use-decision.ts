import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useLocation } from 'wouter';
import type { MeetingRecord } from '../../api.ts';
import type { Undoable } from './undo-note.tsx';

/**
 * Something that a person decides about a record: carries it out, then shows the record that came of it, which may be
 * another one, with how to take it back. Everything that lists meetings is read anew.
 */
export function useDecision<Input>(
  meeting: string,
  decide: (input: Input) => Promise<MeetingRecord | undefined>,
  undoOf?: (input: Input) => Undoable,
) {
  const queries = useQueryClient();
  const [, go] = useLocation();
  return useMutation({
    mutationFn: decide,
    onSuccess: async (record, input) => {
      if (record) queries.setQueryData(['meeting', record.meeting.id], record);
      await Promise.all([
        queries.invalidateQueries({ queryKey: ['meetings'] }),
        queries.invalidateQueries({ queryKey: ['meeting', meeting] }),
      ]);
      if (!record) return;
      const { id } = record.meeting;
      go(`/meetings/${encodeURIComponent(id)}`, { replace: id === meeting, state: undoOf?.(input) ?? null });
    },
  });
}

/** The version that the reader has seen: the API refuses the change if another came first. */
export const seen = (record: MeetingRecord) => ({ 'if-match': `"${record.version}"` });
