// An API process of its own on a given database, its machine's clock wrong by some time: it settles clocks until it is killed.
// Arguments: the database's address, the milliseconds its own clock is off.
import 'reflect-metadata';

const [databaseUrl, off] = process.argv.slice(2);
const machineNow = Date.now;
Date.now = () => machineNow() + Number(off);

const { openApplication } = await import('../dist/application.js');
const application = await openApplication({ databaseUrl });
console.log('ready');
process.on('SIGTERM', async () => {
  await application.close();
  process.exit(0);
});
