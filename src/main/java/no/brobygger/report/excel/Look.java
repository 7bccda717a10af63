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
    /** Of a group of lines. */
    SECTION,
    /** Words of a line. */
    WORDS,
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
    /** Why there is no figure. */
    REASON,
    /** True or false. */
    CHECK
}
