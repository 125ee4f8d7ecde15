import type { AddressInfo } from 'node:net';
import PostalMime from 'postal-mime';
import { SMTPServer } from 'smtp-server';

export type Mail = Readonly<{ to: readonly string[]; subject: string; text: string }>;
export type MailServer = Readonly<{
  url: string;
  inbox: readonly Mail[];
  /** Makes the server refuse the next `count` mails for now. */
  refuse(count: number): void;
  stop(): Promise<void>;
}>;

/** A real SMTP server on localhost that keeps what it gets. */
export async function startMailServer(): Promise<MailServer> {
  const inbox: Mail[] = [];
  let refusals = 0;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', async () => {
        if (refusals > 0) {
          refusals -= 1;
          done(Object.assign(new Error('try again later'), { responseCode: 451 }));
          return;
        }
        const mail = await PostalMime.parse(Buffer.concat(chunks));
        const to = session.envelope.rcptTo.map(({ address }) => address);
        inbox.push({ to, subject: mail.subject ?? '', text: (mail.text ?? '').trim() });
        done();
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    inbox,
    refuse(count) {
      refusals = count;
    },
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
