package no.brobygger.report.excel;

/** What a cell is to the reader; decides how it looks. */
enum Look {
    TITLE,
    /** Under a title, or a remark. */
    NOTE,
    /** Of a column of figures. */
    HEAD,
    /** Of a column of words. */
    HEAD_WORDS,
    /** Of a column of words behind figures. */
    HEAD_INDENTED,
    /** Of a group of lines. */
    SECTION,
    /** Words of a line. */
    WORDS,
    /** The same where they may take several lines. */
    LABEL,
    /** Behind a figure: grey. */
    UNIT,
    /** Words that may take several lines. */
    PROSE,
    /** The same behind a figure. */
    SOURCE,
    /** Something that may be changed: blue. */
    INPUT,
    /** An input that follows from others by a formula until somebody writes over it: black on the ground of inputs. */
    FOLLOWS,
    /** A formula, or a figure of the run: black. */
    FIGURE,
    /** A line that sums up others. */
    SUM,
    /** Words of such a line. */
    SUM_WORDS,
    /** Its unit. */
    SUM_UNIT,
    /** Why there is no figure. */
    REASON,
    /** Why there is no figure in a whole line: runs on over its empty cells. */
    REASON_OF_LINE,
    /** True or false. */
    CHECK
}
