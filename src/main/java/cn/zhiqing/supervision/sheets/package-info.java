/** Tables as files, row by row: however long they are, only a row of them is in memory. */
@org.jspecify.annotations.NullMarked
package cn.zhiqing.supervision.sheets;
