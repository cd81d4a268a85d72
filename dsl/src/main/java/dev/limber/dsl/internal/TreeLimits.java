package dev.limber.dsl.internal;

/**
 * How large a document may be that becomes a tree.
 *
 * @param codePoints the length of the text in code points
 * @param depth how deep lists and mappings may be nested
 * @param aliases how many references there may be
 * @param nodes how many nodes there may be, references written out
 */
public record TreeLimits(int codePoints, int depth, int aliases, int nodes) {}
