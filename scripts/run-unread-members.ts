import { findUnreadMembers } from './unread-members';

const unread = findUnreadMembers(['src', 'workbench', 'scripts', 'bench', 'test']);
for (const member of unread) console.log(`Nothing reads ${member}`);
process.exitCode = unread.length === 0 ? 0 : 1;
