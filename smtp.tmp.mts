import { appendFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { SMTPServer } from 'smtp-server';
let n=0;
new SMTPServer({authOptional:true,disabledCommands:['STARTTLS','AUTH'],onData(stream,session,done){const c:Buffer[]=[];stream.on('data',(b:Buffer)=>c.push(b));stream.on('end',()=>{appendFileSync('/tmp/c89-mail/all.eml',`\n=====MAIL ${++n} ${new Date().toISOString()} to ${session.envelope.rcptTo.map(a=>a.address)}\n${Buffer.concat(c)}`);done();});}}).listen(52525,'127.0.0.1');
createServer((q,r)=>{let b='';q.on('data',d=>b+=d);q.on('end',()=>{appendFileSync('/tmp/c89-mail/hooks.txt',`\n=====HOOK ${q.method} ${q.url} ${JSON.stringify(q.headers)}\n${b}\n`);r.end('ok');});}).listen(52580,'127.0.0.1');
