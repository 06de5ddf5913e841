/** Kills the server and its database at seeded moments under load, and looks whether anything acknowledged was lost. */
@org.jspecify.annotations.NullMarked
package cn.zhiqing.chaos;
