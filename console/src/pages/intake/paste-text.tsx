import type { FormEvent } from 'react';
import { InputField, TextField } from '../../parts/field.tsx';
import type { UploadItem } from './upload-line.tsx';

/** Takes an article as text, or as the HTML of its page, with what is known of it. */
export function PasteText({ onPaste }: { readonly onPaste: (item: Omit<UploadItem, 'key'>) => void }) {
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const given = new FormData(form);
    const field = (name: string) => String(given.get(name) ?? '').trim();
    const text = field('text');
    const isHtml = /^<(!doctype|html|head|body|article|div|p)\b/i.test(text);
    const file = new File([text], `${nameFrom(field('title'))}.${isHtml ? 'html' : 'txt'}`);
    const facts = Object.fromEntries(
      (['title', 'published', 'outlet', 'url'] as const).flatMap((name) => (field(name) ? [[name, field(name)]] : [])),
    );
    onPaste({ file, facts });
    form.reset();
  };
  return (
    <form className="form paste" onSubmit={submit} aria-label="Paste an article">
      <h2>Paste an article</h2>
      <TextField label="Text, or the HTML of its page" name="text" required rows={7} dir="auto" />
      <div className="row">
        <InputField label="Title" name="title" maxLength={500} dir="auto" />
        <InputField label="Published on" name="published" type="date" />
        <InputField label="Outlet" name="outlet" maxLength={300} dir="auto" />
      </div>
      <InputField label="Address" name="url" type="url" maxLength={1000} placeholder="https://" />
      <p className="actions">
        <button type="submit" className="primary">
          Upload the text
        </button>
      </p>
    </form>
  );
}

/** A file name that tells the article apart in lists. */
function nameFrom(title: string): string {
  const words = title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);
  return words || 'pasted-text';
}
