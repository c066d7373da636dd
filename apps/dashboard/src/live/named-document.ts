import hashes from 'virtual:trusted-documents';
import { stringifyDocument, type TypedDocumentNode } from '@urql/core';

/** How a document is named instead of being sent. */
export type NamedDocument = { readonly persistedQuery: { readonly version: 1; readonly sha256Hash: string } };

/** The name of a document by its hash; undefined where it has to be sent in full. */
export function namedDocument<Data, Variables>({ definitions }: TypedDocumentNode<Data, Variables>): NamedDocument | undefined {
  const operation = definitions.find((part) => part.kind === 'OperationDefinition');
  const sha256Hash = operation?.name && hashes[operation.name.value];
  return sha256Hash ? { persistedQuery: { version: 1, sha256Hash } } : undefined;
}

/** A document for the socket, which wants a text in any case: empty where the hash stands for it. */
export function socketDocument<Data, Variables>(document: TypedDocumentNode<Data, Variables>) {
  const extensions = namedDocument(document);
  return extensions ? { query: '', extensions } : { query: stringifyDocument(document) };
}
