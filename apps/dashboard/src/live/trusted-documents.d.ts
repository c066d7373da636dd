/** SHA-256 of each operation's document by the operation's name; empty outside a production build (`build/trusted-documents.ts`). */
declare module 'virtual:trusted-documents' {
  const hashes: Readonly<Record<string, string>>;
  export default hashes;
}
