import { type DragEvent, useId, useState } from 'react';

/** Takes files, by dropping them here or by choosing them. */
export function DropFiles({ onFiles }: { readonly onFiles: (files: readonly File[]) => void }) {
  const id = useId();
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    onFiles([...event.dataTransfer.files]);
  };
  return (
    <section
      aria-label="Files"
      className="drop"
      data-over={over || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <h2>Files</h2>
      <p>Drop articles here: text, Markdown, HTML, e-mail, PDF, Word, feeds, CSV, JSON, or archives of them.</p>
      <label htmlFor={id}>Choose files</label>
      <input
        id={id}
        type="file"
        multiple
        onChange={(event) => {
          onFiles([...(event.target.files ?? [])]);
          event.target.value = '';
        }}
      />
    </section>
  );
}
