import { useState } from 'react';
import { useApi } from '../api.ts';
import { PageTitle } from '../parts/page-title.tsx';
import { DropFiles } from './intake/drop-files.tsx';
import { IntakeState } from './intake/intake-state.tsx';
import { PasteText } from './intake/paste-text.tsx';
import { Rejects } from './intake/rejects.tsx';
import { type UploadItem, UploadLine } from './intake/upload-line.tsx';

/** Where articles come in: files or pasted text, what came out of each, and what could not be read. */
export default function IntakePage() {
  const api = useApi();
  const [uploads, setUploads] = useState<readonly UploadItem[]>([]);
  const add = (items: readonly Omit<UploadItem, 'key'>[]) =>
    setUploads((before) => [...items.map((item) => ({ ...item, key: crypto.randomUUID() })), ...before]);
  return (
    <>
      <PageTitle title="Intake" />
      <IntakeState />
      <div className="intake">
        <DropFiles onFiles={(files) => add(files.map((file) => ({ file, facts: {} })))} />
        <PasteText onPaste={(item) => add([item])} />
      </div>
      {uploads.length > 0 && (
        <section aria-labelledby="uploads">
          <h2 id="uploads">Uploads</h2>
          <ul className="plain">
            {uploads.map((upload) => (
              <UploadLine key={upload.key} api={api} upload={upload} />
            ))}
          </ul>
        </section>
      )}
      <Rejects />
    </>
  );
}
