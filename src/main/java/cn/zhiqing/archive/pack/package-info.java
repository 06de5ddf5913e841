/**
 * 归档包的样子: its files, its metadata (DA/T 46-2009), its manifest of hashes, and the four checks (DA/T 70-2018). No database and
 * no clock: the same case gives the same bytes.
 */
@org.jspecify.annotations.NullMarked
package cn.zhiqing.archive.pack;
