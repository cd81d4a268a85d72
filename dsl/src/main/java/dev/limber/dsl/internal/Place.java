package dev.limber.dsl.internal;

/**
 * A place in a file in lines and columns, as people count them.
 *
 * @param source the name of the file
 * @param line the line of the first character, from 1
 * @param column the column of the first character in code points, from 1
 * @param endLine the line of the end, from 1
 * @param endColumn the column just after the last character, from 1
 */
public record Place(String source, int line, int column, int endLine, int endColumn) {}
