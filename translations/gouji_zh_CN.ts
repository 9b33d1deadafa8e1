<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AnnotatedCopy</name>
    <message>
        <source>%1 could not be saved with marks; it may forbid changes.</source>
        <translation>%1 无法保存批注，文件可能禁止修改。</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>across.json is the result across the files: give %1 in a call of its own</source>
        <translation>across.json 留给文件之间的结果：请单独运行 %1</translation>
    </message>
    <message>
        <source>the rule pack %1 cannot be read</source>
        <translation>规则包 %1 无法读取</translation>
    </message>
    <message>
        <source>Give the password in a file: --password-file F</source>
        <translation>请把密码写入文件，用 --password-file F 给出</translation>
    </message>
    <message>
        <source>If it is a text in another encoding, save it as UTF-8.</source>
        <translation>如是其他编码的文本，请另存为 UTF-8</translation>
    </message>
    <message>
        <source>the password file %1 cannot be read</source>
        <translation>密码文件 %1 无法读取</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 / %2：%3</translation>
    </message>
    <message>
        <source>two files have the name %1: give them in separate calls</source>
        <translation>两个文件都叫 %1：请分次运行</translation>
    </message>
    <message>
        <source>--lang is zh or en</source>
        <translation>--lang 只能是 zh 或 en</translation>
    </message>
    <message>
        <source>%1 needs a value</source>
        <translation>%1 需要一个值</translation>
    </message>
    <message>
        <source>unknown option %1</source>
        <translation>未知选项 %1</translation>
    </message>
    <message>
        <source>unknown command %1</source>
        <translation>未知命令 %1</translation>
    </message>
    <message>
        <source>--without names parts of the notes: %1</source>
        <translation>--without 列出复核记录的部分：%1</translation>
    </message>
    <message>
        <source>--take is here or log</source>
        <translation>--take 只能是 here 或 log</translation>
    </message>
</context>
<context>
    <name>EventLog</name>
    <message>
        <source>The event log cannot be read: line %1: %2</source>
        <translation>事件记录无法读取：第 %1 行：%2</translation>
    </message>
    <message>
        <source>it does not begin as an event log of Gouji</source>
        <translation>开头不是勾稽的事件记录</translation>
    </message>
</context>
<context>
    <name>ExportCommand</name>
    <message>
        <source>There is no library %1.</source>
        <translation>没有资料库 %1。</translation>
    </message>
    <message>
        <source>%1: notes can be .xlsx, .pdf, .odt, .html, .txt, .json or .jsonl</source>
        <translation>%1：复核记录可以是 .xlsx、.pdf、.odt、.html、.txt、.json 或 .jsonl</translation>
    </message>
    <message>
        <source>%1 is the document itself: choose another name</source>
        <translation>%1 就是原文件本身：请换一个名称</translation>
    </message>
    <message>
        <source>%1 is named twice</source>
        <translation>%1 出现了两次</translation>
    </message>
</context>
<context>
    <name>ExportJob</name>
    <message>
        <source>No page has a mark.</source>
        <translation>没有带标记的页。</translation>
    </message>
    <message>
        <source>Sheets of the workbook</source>
        <translation>工作簿的工作表</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>绩效指标</translation>
    </message>
    <message>
        <source>Rules in the ledger</source>
        <translation>核对台账的规则</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>in the library already</source>
        <translation>资料库中已有</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>已导入</translation>
    </message>
    <message>
        <source>%1 errors, %2 warnings, %3 hints</source>
        <translation>错误 %1、警告 %2、提示 %3</translation>
    </message>
</context>
<context>
    <name>ImportLog</name>
    <message>
        <source>The document of %1 is not in the library. Import the document first.</source>
        <translation>%1 所属的文件不在文库中。请先导入该文件。</translation>
    </message>
</context>
<context>
    <name>ImportLogCommand</name>
    <message>
        <source>events added: %1</source>
        <translation>新增记录 %1 条</translation>
    </message>
    <message>
        <source>conflicts: %1</source>
        <translation>冲突 %1 处</translation>
    </message>
    <message>
        <source>here</source>
        <translation>本库</translation>
    </message>
    <message>
        <source>in the log</source>
        <translation>记录中</translation>
    </message>
    <message>
        <source>The newer word is in force. Decide with --take here or --take log, or in the window.</source>
        <translation>目前以较新的意见为准。请用 --take here 或 --take log 决定，或在窗口中决定。</translation>
    </message>
</context>
<context>
    <name>NotesFile</name>
    <message>
        <source>Only a PDF can be given out with marks.</source>
        <translation>只有 PDF 可以带标记导出。</translation>
    </message>
    <message>
        <source>No pictures of the places: the original was not at hand.</source>
        <translation>未附原文图片：原文件不在手边。</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>page %1</source>
        <translation>第 %1 页</translation>
    </message>
    <message>
        <source>scanned or blank page: it has no text; read it by hand</source>
        <translation>扫描页或空白页：没有文字，请人工查看</translation>
    </message>
    <message>
        <source>the whole file</source>
        <translation>整个文件</translation>
    </message>
    <message>
        <source>no budget, final accounts or evaluation was recognised in it: check that it is the right file</source>
        <translation>未识别出预算、决算或绩效内容：请确认是否选对了文件</translation>
    </message>
</context>
<context>
    <name>PageRenderer</name>
    <message>
        <source>Page %1 cannot be drawn at this size.</source>
        <translation>第 %1 页无法以此大小显示。</translation>
    </message>
    <message>
        <source>Drawing page %1 was cancelled.</source>
        <translation>第 %1 页的显示已取消。</translation>
    </message>
    <message>
        <source>Page %1 cannot be drawn.</source>
        <translation>第 %1 页无法显示。</translation>
    </message>
</context>
<context>
    <name>PdfSource</name>
    <message>
        <source>The drawn lines of page %1 cannot be read.</source>
        <translation>第 %1 页的表格线无法读取。</translation>
    </message>
    <message>
        <source>Part of the drawn lines of page %1 cannot be read.</source>
        <translation>第 %1 页的部分表格线无法读取。</translation>
    </message>
    <message>
        <source>The drawn lines of the document cannot be read.</source>
        <translation>文件中的表格线无法读取。</translation>
    </message>
    <message>
        <source>There is no page %1.</source>
        <translation>没有第 %1 页。</translation>
    </message>
    <message>
        <source>%1 is empty (0 bytes).</source>
        <translation>%1 是空文件（0 字节）。</translation>
    </message>
    <message>
        <source>%1 is not a PDF file.</source>
        <translation>%1 不是 PDF 文件。</translation>
    </message>
    <message>
        <source>%1 is incomplete: the end of the file is missing. Download or copy it again.</source>
        <translation>%1 不完整：缺少文件末尾。请重新下载或复制。</translation>
    </message>
    <message>
        <source>%1 is damaged and cannot be opened.</source>
        <translation>%1 已损坏，无法打开。</translation>
    </message>
    <message>
        <source>%1 is encrypted and needs a password.</source>
        <translation>%1 已加密，需要密码。</translation>
    </message>
    <message>
        <source>The password does not open %1.</source>
        <translation>密码不能打开 %1。</translation>
    </message>
    <message>
        <source>Page %1 is missing in the file or damaged.</source>
        <translation>文件缺少第 %1 页，或该页已损坏。</translation>
    </message>
    <message>
        <source>Page %1 has an impossible size.</source>
        <translation>第 %1 页的尺寸异常。</translation>
    </message>
    <message>
        <source>Reading %1 was cancelled.</source>
        <translation>已取消读取 %1。</translation>
    </message>
</context>
<context>
    <name>PlaceCrops</name>
    <message>
        <source>No picture of page %1: %2</source>
        <translation>第 %1 页没有图片：%2</translation>
    </message>
    <message>
        <source>No pictures of the places: %1</source>
        <translation>未附原文图片：%1</translation>
    </message>
</context>
<context>
    <name>PlainText</name>
    <message>
        <source>year unknown</source>
        <translation>年度不明</translation>
    </message>
    <message>
        <source>body unknown</source>
        <translation>单位不明</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>第 %1 页</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>not read: %1 (%2): %3</source>
        <translation>未读取：%1（%2）：%3</translation>
    </message>
    <message>
        <source>expected %1, printed %2, difference %3</source>
        <translation>应为 %1，实为 %2，差 %3</translation>
    </message>
    <message>
        <source>(repairs %1, breaks %2)</source>
        <translation>（修复 %1 项，破坏 %2 项）</translation>
    </message>
    <message>
        <source>Ledger: %1 figures, %2 tied</source>
        <translation>台账：%1 个数字，已勾稽 %2 个</translation>
    </message>
    <message>
        <source>exact %1, rounding %2, improbable %3, mismatch %4, suspicious %5, not checked %6</source>
        <translation>相符 %1，尾差 %2，尾差过大 %3，不符 %4，可疑 %5，未核 %6</translation>
    </message>
    <message>
        <source>%1: figures %2, in tables %3 (performance forms %4), in sentences %5, without a meaning %6</source>
        <translation>%1：数字 %2 个，表格 %3 个（绩效表 %4 个），文字 %5 个，含义不明 %6 个</translation>
    </message>
    <message>
        <source>%1 errors, %2 warnings, %3 hints within the checks that could run</source>
        <translation>在可执行的核对范围内：错误 %1，警告 %2，提示 %3</translation>
    </message>
    <message>
        <source>Ledger between the documents</source>
        <translation>文件之间的台账</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>a table</source>
        <translation>一张表</translation>
    </message>
    <message>
        <source>table “%1”</source>
        <translation>表《%1》</translation>
    </message>
    <message>
        <source>it has no rules between its columns, and which text stands in which column is not certain: it is shown but not checked</source>
        <translation>列与列之间没有边线，文字属于哪一列不能确定：只供查看，未作核对</translation>
    </message>
    <message>
        <source>what looks like a table</source>
        <translation>疑似表格</translation>
    </message>
    <message>
        <source>it has no rules, and which texts are its rows and columns is not certain: its figures are in no table, look at them by hand</source>
        <translation>没有边线，哪些文字是它的行和列不能确定：其中的数字没有读成表格，请人工核对</translation>
    </message>
</context>
<context>
    <name>ReportTemplate</name>
    <message>
        <source>%1 is no text in UTF-8</source>
        <translation>%1 不是 UTF-8 文本</translation>
    </message>
    <message>
        <source>Your template of the report cannot be used (%1). The built-in one was used.</source>
        <translation>您的报告模板无法使用（%1），已改用自带模板。</translation>
    </message>
    <message>
        <source>The folder %1 could not be made.</source>
        <translation>无法建立文件夹 %1。</translation>
    </message>
</context>
<context>
    <name>SaveFile</name>
    <message>
        <source>%1 could not be written (%2). The file there before is unchanged; choose another folder.</source>
        <translation>无法写入 %1（%2）。原有文件没有改动；请另选文件夹。</translation>
    </message>
    <message>
        <source>%1 is no file that can be written; choose another name.</source>
        <translation>%1 不是可以写入的文件；请换一个名称。</translation>
    </message>
</context>
<context>
    <name>SourceFile</name>
    <message>
        <source>There is no file %1.</source>
        <translation>没有文件 %1。</translation>
    </message>
    <message>
        <source>%1 is a folder, not a file.</source>
        <translation>%1 是文件夹，不是文件。</translation>
    </message>
    <message>
        <source>%1 cannot be opened.</source>
        <translation>%1 无法打开。</translation>
    </message>
    <message>
        <source>%1 is larger than 1 GiB.</source>
        <translation>%1 超过 1 GiB。</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 无法读取。</translation>
    </message>
</context>
<context>
    <name>Template</name>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1 第 %2 行：%3</translation>
    </message>
    <message>
        <source>“{{” without “}}”</source>
        <translation>“{{”没有对应的“}}”</translation>
    </message>
    <message>
        <source>there is no “%1”</source>
        <translation>没有“%1”这个名称</translation>
    </message>
    <message>
        <source>“%1” ends here but did not begin</source>
        <translation>“%1”在此结束，但没有开始</translation>
    </message>
    <message>
        <source>“%1” begins but does not end</source>
        <translation>“%1”开始了，但没有结束</translation>
    </message>
</context>
<context>
    <name>TextSource</name>
    <message>
        <source>%1 is empty (0 bytes).</source>
        <translation>%1 是空文件（0 字节）。</translation>
    </message>
    <message>
        <source>%1 is a PDF file, not a text file.</source>
        <translation>%1 是 PDF 文件，不是文本文件。</translation>
    </message>
    <message>
        <source>%1 is neither a PDF file nor a text file in UTF-8.</source>
        <translation>%1 既不是 PDF 文件，也不是 UTF-8 文本文件。</translation>
    </message>
</context>
<context>
    <name>Workbook</name>
    <message>
        <source>The workbook could not be made: %1</source>
        <translation>无法生成工作簿：%1</translation>
    </message>
</context>
<context>
    <name>gouji::CellDelegate</name>
    <message>
        <source>Cell text</source>
        <translation>单元格内容</translation>
    </message>
</context>
<context>
    <name>gouji::ChartData</name>
    <message>
        <source>Income by source</source>
        <translation>收入来源</translation>
    </message>
    <message>
        <source>Expenditure by function</source>
        <translation>支出功能分类</translation>
    </message>
    <message>
        <source>Basic against project expenditure</source>
        <translation>基本支出与项目支出</translation>
    </message>
    <message>
        <source>Change on last year</source>
        <translation>比上年增减</translation>
    </message>
    <message>
        <source>Official expenses (三公)</source>
        <translation>“三公”经费</translation>
    </message>
    <message>
        <source>Indicators attained</source>
        <translation>绩效指标完成情况</translation>
    </message>
    <message>
        <source>Scores of projects</source>
        <translation>项目自评得分与失分</translation>
    </message>
    <message>
        <source>Execution rate of projects</source>
        <translation>项目预算执行率</translation>
    </message>
    <message>
        <source>From income to expenditure</source>
        <translation>收入到支出</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Whole department</source>
        <translation>部门（单位）整体</translation>
    </message>
    <message>
        <source>Project without a name</source>
        <translation>未命名项目</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Partly met</source>
        <translation>部分完成</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>Cannot be compared</source>
        <translation>无法比较</translation>
    </message>
    <message>
        <source>Budget against final</source>
        <translation>预算与决算</translation>
    </message>
</context>
<context>
    <name>gouji::ChartView</name>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>＊ nothing last year: no rate of change</source>
        <translation>＊ 上年为零，无增减率</translation>
    </message>
</context>
<context>
    <name>gouji::ChartsPane</name>
    <message>
        <source>Charts</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Data of the chart</source>
        <translation>图表数据</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 无法写入。</translation>
    </message>
    <message>
        <source>Save chart</source>
        <translation>保存图表</translation>
    </message>
    <message>
        <source>PNG picture (*.png);;SVG drawing (*.svg)</source>
        <translation>PNG 图片 (*.png);;SVG 图形 (*.svg)</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>系列</translation>
    </message>
    <message>
        <source>Series that are shown</source>
        <translation>显示的系列</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Save as PNG or SVG</source>
        <translation>保存为 PNG 或 SVG</translation>
    </message>
</context>
<context>
    <name>gouji::ClaimModel</name>
    <message>
        <source>not understood</source>
        <translation>未识别</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>part</source>
        <translation>其中</translation>
    </message>
    <message>
        <source>share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>change</source>
        <translation>增减额</translation>
    </message>
    <message>
        <source>growth</source>
        <translation>增减率</translation>
    </message>
    <message>
        <source>earlier amount</source>
        <translation>上期数</translation>
    </message>
    <message>
        <source>initial budget</source>
        <translation>年初预算</translation>
    </message>
    <message>
        <source>annual budget</source>
        <translation>全年预算</translation>
    </message>
    <message>
        <source>final amount</source>
        <translation>决算数</translation>
    </message>
    <message>
        <source>completion</source>
        <translation>完成率</translation>
    </message>
    <message>
        <source>variance</source>
        <translation>差异率</translation>
    </message>
    <message>
        <source>count</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>句子</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>所指</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>比率</translation>
    </message>
    <message>
        <source>within a reason</source>
        <translation>原因中的数字</translation>
    </message>
    <message>
        <source>✗ differs</source>
        <translation>✗ 不符</translation>
    </message>
    <message>
        <source>✓ tied %1</source>
        <translation>✓ 已勾稽 %1</translation>
    </message>
    <message>
        <source>– open</source>
        <translation>– 未覆盖</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>本年</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>上年</translation>
    </message>
    <message>
        <source>last year, final</source>
        <translation>上年决算</translation>
    </message>
    <message>
        <source>last year, budget</source>
        <translation>上年预算</translation>
    </message>
    <message>
        <source>last year, execution</source>
        <translation>上年执行数</translation>
    </message>
    <message>
        <source>budget</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>final accounts</source>
        <translation>决算</translation>
    </message>
</context>
<context>
    <name>gouji::CommandPalette</name>
    <message>
        <source>Command, or first letters of its pinyin</source>
        <translation>命令，或拼音首字母</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>No command has this name.</source>
        <translation>没有这个名称的命令。</translation>
    </message>
</context>
<context>
    <name>gouji::Commands</name>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Open the &amp;sample disclosure</source>
        <translation>打开示例文件(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Copy selected text of the page</source>
        <translation>复制页面上选中的文字(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Find in document…</source>
        <translation>在文件中查找(&amp;F)…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>查找下一处(&amp;N)</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>查找上一处(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Go to page…</source>
        <translation>转到页(&amp;G)…</translation>
    </message>
    <message>
        <source>Fit &amp;width</source>
        <translation>适合页宽(&amp;W)</translation>
    </message>
    <message>
        <source>Fit &amp;page</source>
        <translation>适合整页(&amp;P)</translation>
    </message>
    <message>
        <source>Page &amp;larger</source>
        <translation>放大页面(&amp;L)</translation>
    </message>
    <message>
        <source>Page &amp;smaller</source>
        <translation>缩小页面(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Tick marks on tied figures</source>
        <translation>已勾稽数字的标记(&amp;T)</translation>
    </message>
    <message>
        <source>Page &amp;colours follow the theme</source>
        <translation>页面颜色随主题(&amp;C)</translation>
    </message>
    <message>
        <source>Theme: as the system</source>
        <translation>主题：随系统</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>主题：浅色</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>主题：深色</translation>
    </message>
    <message>
        <source>Text of the window larger</source>
        <translation>窗口文字放大</translation>
    </message>
    <message>
        <source>Text of the window smaller</source>
        <translation>窗口文字缩小</translation>
    </message>
    <message>
        <source>Go to the document</source>
        <translation>转到文件页面</translation>
    </message>
    <message>
        <source>Go to the tables</source>
        <translation>转到表格</translation>
    </message>
    <message>
        <source>Go to the findings</source>
        <translation>转到问题</translation>
    </message>
    <message>
        <source>Go to the library</source>
        <translation>转到文件库</translation>
    </message>
    <message>
        <source>Restore the arrangement of panes</source>
        <translation>恢复窗格布局</translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <translation>重新核对(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Previous finding</source>
        <translation>上一个问题(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Next finding</source>
        <translation>下一个问题(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Jump to its place</source>
        <translation>转到原文位置(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Confirm: the document is wrong</source>
        <translation>确认问题：原文有误(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Dismiss with a reason…</source>
        <translation>忽略并说明理由(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>稍后(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Open again</source>
        <translation>恢复为待定(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>备注(&amp;N)…</translation>
    </message>
    <message>
        <source>Our reading is wrong: &amp;apply the repaired value</source>
        <translation>是识别错误：采用修复值(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Charts</source>
        <translation>图表(&amp;C)</translation>
    </message>
    <message>
        <source>Co&amp;mmand palette…</source>
        <translation>命令面板(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>按键(&amp;K)</translation>
    </message>
    <message>
        <source>Language: as the system</source>
        <translation>语言：随系统</translation>
    </message>
    <message>
        <source>Language: Chinese (简体中文)</source>
        <translation>语言：简体中文</translation>
    </message>
    <message>
        <source>Language: English</source>
        <translation>语言：English</translation>
    </message>
    <message>
        <source>&amp;About Gouji</source>
        <translation>关于勾稽(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>核对(&amp;C)</translation>
    </message>
    <message>
        <source>F&amp;indings</source>
        <translation>问题(&amp;I)</translation>
    </message>
    <message>
        <source>C&amp;harts</source>
        <translation>图表(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Import a folder…</source>
        <translation>导入文件夹(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Import the event &amp;log of another reviewer…</source>
        <translation>导入另一复核人的操作日志(&amp;L)…</translation>
    </message>
    <message>
        <source>Peek at the &amp;other side</source>
        <translation>窥视另一处(&amp;O)</translation>
    </message>
    <message>
        <source>Spl&amp;it: a second view of the document</source>
        <translation>并排：文件的第二视图(&amp;I)</translation>
    </message>
    <message>
        <source>Show the &amp;library</source>
        <translation>显示文件库(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Find in the library…</source>
        <translation>在文件库中查找(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>设置(&amp;S)…</translation>
    </message>
    <message>
        <source>Go to the charts</source>
        <translation>转到图表</translation>
    </message>
    <message>
        <source>Go to the history</source>
        <translation>转到历史记录</translation>
    </message>
    <message>
        <source>Go to the details of the finding</source>
        <translation>转到问题详情</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>下一个窗格</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>上一个窗格</translation>
    </message>
    <message>
        <source>&amp;What if the likeliest suspect were corrected?</source>
        <translation>如果改正最可疑的数字(&amp;W)？</translation>
    </message>
    <message>
        <source>Led&amp;ger: what was checked and what was not</source>
        <translation>台账：核了什么，没核什么(&amp;G)</translation>
    </message>
    <message>
        <source>S&amp;how all findings</source>
        <translation>显示全部问题(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;First steps</source>
        <translation>入门三步(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit cell</source>
        <translation>编辑单元格(&amp;E)</translation>
    </message>
    <message>
        <source>Back to what is &amp;printed</source>
        <translation>恢复为原文(&amp;P)</translation>
    </message>
    <message>
        <source>C&amp;opy cells</source>
        <translation>复制单元格(&amp;O)</translation>
    </message>
    <message>
        <source>P&amp;aste cells</source>
        <translation>粘贴单元格(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Fill down</source>
        <translation>向下填充(&amp;F)</translation>
    </message>
    <message>
        <source>E&amp;mpty cells</source>
        <translation>清空单元格(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Split merged cell</source>
        <translation>拆分合并单元格(&amp;S)</translation>
    </message>
    <message>
        <source>Mer&amp;ge selected cells</source>
        <translation>合并选中单元格(&amp;G)</translation>
    </message>
    <message>
        <source>Insert row a&amp;bove</source>
        <translation>在上方插入行(&amp;B)</translation>
    </message>
    <message>
        <source>Insert row belo&amp;w</source>
        <translation>在下方插入行(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Delete row</source>
        <translation>删除行(&amp;D)</translation>
    </message>
    <message>
        <source>Move row &amp;up</source>
        <translation>上移行(&amp;U)</translation>
    </message>
    <message>
        <source>Move row dow&amp;n</source>
        <translation>下移行(&amp;N)</translation>
    </message>
    <message>
        <source>Insert column &amp;left</source>
        <translation>在左侧插入列(&amp;L)</translation>
    </message>
    <message>
        <source>Insert column &amp;right</source>
        <translation>在右侧插入列(&amp;R)</translation>
    </message>
    <message>
        <source>Delete column</source>
        <translation>删除列</translation>
    </message>
    <message>
        <source>Move column left</source>
        <translation>左移列</translation>
    </message>
    <message>
        <source>Move column right</source>
        <translation>右移列</translation>
    </message>
    <message>
        <source>Row is part of the &amp;header</source>
        <translation>本行属于表头(&amp;H)</translation>
    </message>
    <message>
        <source>Row is a &amp;total</source>
        <translation>本行是合计(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Column means…</source>
        <translation>本列含义…(&amp;C)</translation>
    </message>
    <message>
        <source>Un&amp;it of the column…</source>
        <translation>本列单位…(&amp;I)</translation>
    </message>
    <message>
        <source>Unit of the table…</source>
        <translation>全表单位…</translation>
    </message>
    <message>
        <source>&amp;Join with the next table</source>
        <translation>与下一张表合并(&amp;J)</translation>
    </message>
    <message>
        <source>A new table begins here</source>
        <translation>从本行起另成一表</translation>
    </message>
    <message>
        <source>Fold a&amp;ll rows</source>
        <translation>折叠所有行(&amp;Z)</translation>
    </message>
    <message>
        <source>Unfold all rows</source>
        <translation>展开所有行</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>表格(&amp;T)</translation>
    </message>
    <message>
        <source>Go to the notes</source>
        <translation>转到备注</translation>
    </message>
</context>
<context>
    <name>gouji::ConflictView</name>
    <message>
        <source>Conflicts between two reviews</source>
        <translation>两份复核之间的冲突</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>所指</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>In the log</source>
        <translation>日志中</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>Choose what is here</source>
        <translation>采用本机的</translation>
    </message>
    <message>
        <source>Choose what is in the log</source>
        <translation>采用日志中的</translation>
    </message>
    <message>
        <source>Both reviewers had a last word on these, without knowing the other&apos;s. Nothing is lost: both are in the history.</source>
        <translation>对以下各项，两位复核人在互不知情时各有结论。两者都保留在历史中，不会丢失。</translation>
    </message>
    <message>
        <source>in the log (newer)</source>
        <translation>日志中（较新）</translation>
    </message>
    <message>
        <source>here (newer)</source>
        <translation>本机（较新）</translation>
    </message>
    <message>
        <source>Decide a conflict</source>
        <translation>裁定冲突</translation>
    </message>
    <message>
        <source>in the log</source>
        <translation>日志中</translation>
    </message>
    <message>
        <source>here</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>gouji::CropView</name>
    <message>
        <source>Page %1, as printed</source>
        <translation>第 %1 页原文</translation>
    </message>
</context>
<context>
    <name>gouji::DataFolder</name>
    <message>
        <source>The data folder cannot be written: %1</source>
        <translation>数据文件夹无法写入：%1</translation>
    </message>
</context>
<context>
    <name>gouji::Database</name>
    <message>
        <source>The library could not be read or written.</source>
        <translation>文件库无法读写。</translation>
    </message>
</context>
<context>
    <name>gouji::DocumentPane</name>
    <message>
        <source>of %1</source>
        <translation>/ %1</translation>
    </message>
    <message>
        <source>Page number</source>
        <translation>页码</translation>
    </message>
    <message>
        <source>Previous page (Ctrl+PgUp)</source>
        <translation>上一页 (Ctrl+PgUp)</translation>
    </message>
    <message>
        <source>Next page (Ctrl+PgDown)</source>
        <translation>下一页 (Ctrl+PgDown)</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+-)</source>
        <translation>缩小 (Ctrl+-)</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>放大 (Ctrl++)</translation>
    </message>
    <message>
        <source>Fit width (Ctrl+1)</source>
        <translation>适合页宽 (Ctrl+1)</translation>
    </message>
    <message>
        <source>Fit page (Ctrl+2)</source>
        <translation>适合整页 (Ctrl+2)</translation>
    </message>
    <message>
        <source>Find (Ctrl+F)</source>
        <translation>查找 (Ctrl+F)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>p. %1</source>
        <translation>第 %1 页</translation>
    </message>
</context>
<context>
    <name>gouji::Editor</name>
    <message>
        <source>Correct cell</source>
        <translation>更正单元格</translation>
    </message>
    <message>
        <source>Correct cells</source>
        <translation>更正多个单元格</translation>
    </message>
    <message>
        <source>Correct number</source>
        <translation>更正数字</translation>
    </message>
    <message>
        <source>There is no such table.</source>
        <translation>没有这张表。</translation>
    </message>
    <message>
        <source>Repair table</source>
        <translation>修复表格结构</translation>
    </message>
    <message>
        <source>Say why the finding is dismissed.</source>
        <translation>请说明忽略的理由。</translation>
    </message>
    <message>
        <source>Judge finding</source>
        <translation>判定问题</translation>
    </message>
    <message>
        <source>Write note</source>
        <translation>写备注</translation>
    </message>
    <message>
        <source>There is no such note.</source>
        <translation>没有这条备注。</translation>
    </message>
    <message>
        <source>There is no such cell.</source>
        <translation>没有这个单元格。</translation>
    </message>
</context>
<context>
    <name>gouji::EntryBox</name>
    <message>
        <source>Nothing is printed here.</source>
        <translation>原文此处为空。</translation>
    </message>
    <message>
        <source>Printed: %1</source>
        <translation>原文：%1</translation>
    </message>
    <message>
        <source>Corrected to %1 by %2, %3</source>
        <translation>已更正为 %1（%2，%3）</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>未署名</translation>
    </message>
    <message>
        <source>Ten times what is printed: is the point in its place?</source>
        <translation>是原文的 10 倍：小数点位置对吗？</translation>
    </message>
    <message>
        <source>A tenth of what is printed: is the point in its place?</source>
        <translation>是原文的十分之一：小数点位置对吗？</translation>
    </message>
    <message>
        <source>10,000 times what is printed: 元 instead of 万元?</source>
        <translation>是原文的 10,000 倍：是否把万元写成了元？</translation>
    </message>
    <message>
        <source>A ten-thousandth of what is printed: 万元 instead of 元?</source>
        <translation>是原文的万分之一：是否把元写成了万元？</translation>
    </message>
</context>
<context>
    <name>gouji::Event</name>
    <message>
        <source>An entry of the review log is damaged.</source>
        <translation>复核记录中有一条已损坏。</translation>
    </message>
</context>
<context>
    <name>gouji::EvidenceView</name>
    <message>
        <source>Page %1, as printed: “%2”</source>
        <translation>第 %1 页原文：“%2”</translation>
    </message>
</context>
<context>
    <name>gouji::ExportDialog</name>
    <message>
        <source>Report (.pdf)</source>
        <translation>复核意见（.pdf）</translation>
    </message>
    <message>
        <source>Report for editing (.odt)</source>
        <translation>可编辑的复核意见（.odt）</translation>
    </message>
    <message>
        <source>Web page (.html)</source>
        <translation>网页（.html）</translation>
    </message>
    <message>
        <source>Workbook (.xlsx)</source>
        <translation>工作簿（.xlsx）</translation>
    </message>
    <message>
        <source>The document with marks and notes (.pdf)</source>
        <translation>带标记和批注的原文（.pdf）</translation>
    </message>
    <message>
        <source>Findings as text (.txt)</source>
        <translation>文本（.txt）</translation>
    </message>
    <message>
        <source>Everything as JSON (.json)</source>
        <translation>全部内容 JSON（.json）</translation>
    </message>
    <message>
        <source>Event log for another reviewer (.jsonl)</source>
        <translation>交给另一位复核人的记录（.jsonl）</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Edit the wording…</source>
        <translation>编辑措辞…</translation>
    </message>
    <message>
        <source>Opens the template of the report in a text editor; a copy of your own is made first.</source>
        <translation>用文本编辑器打开报告模板；首次会先复制一份供您修改。</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Formats (the selected one is shown)</source>
        <translation>格式（右侧预览选中的一种）</translation>
    </message>
    <message>
        <source>Language of the papers</source>
        <translation>文书语言</translation>
    </message>
    <message>
        <source>Folder and name</source>
        <translation>文件夹与名称</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Name of the files</source>
        <translation>文件名称</translation>
    </message>
    <message>
        <source>What goes in</source>
        <translation>列入内容</translation>
    </message>
    <message>
        <source>JSON and the event log always have everything.</source>
        <translation>JSON 与记录始终包含全部内容。</translation>
    </message>
    <message>
        <source>Folder for the papers</source>
        <translation>文书存放的文件夹</translation>
    </message>
    <message>
        <source>Edit this file in a text editor: %1</source>
        <translation>请用文本编辑器修改：%1</translation>
    </message>
    <message>
        <source>Replace and export</source>
        <translation>替换并导出</translation>
    </message>
    <message>
        <source>Will be replaced: %1</source>
        <translation>将被替换：%1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between file names</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>gouji::ExportFile</name>
    <message>
        <source>%1 is the document under review itself; choose another name.</source>
        <translation>%1 就是正在复核的文件，请换一个名称。</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>正在写入 %1…</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
    <message>
        <source>Import an event log</source>
        <translation>导入操作日志</translation>
    </message>
    <message>
        <source>Event logs (*.jsonl);;All files (*)</source>
        <translation>操作日志 (*.jsonl);;所有文件 (*)</translation>
    </message>
    <message>
        <source>%1 is the event log of another document.</source>
        <translation>%1 是另一份文件的操作日志。</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) added from the log.</source>
        <translation>
            <numerusform>已从日志并入 %n 个操作。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s): the newer word is in force until you decide.</source>
        <translation>
            <numerusform>%n 处冲突：在您裁定之前以较新的为准。</numerusform>
        </translation>
    </message>
    <message>
        <source>-review</source>
        <comment>end of a file name</comment>
        <translation>-复核</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between file names</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>gouji::FacetView</name>
    <message>
        <source>Facets</source>
        <translation>分面</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>问题</translation>
    </message>
</context>
<context>
    <name>gouji::FigureLooks</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Printed: %1</source>
        <translation>原文：%1</translation>
    </message>
    <message>
        <source>No check covers this figure.</source>
        <translation>没有核对涉及这个数字。</translation>
    </message>
    <message>
        <source>Printed: %1 · corrected by %2, %3</source>
        <translation>原文：%1 · %2 更正于 %3</translation>
    </message>
</context>
<context>
    <name>gouji::FileOpener</name>
    <message>
        <source>These files look like parts of one disclosure: %1. Read them as one?</source>
        <translation>这些文件像是同一份公开资料的几部分：%1。合并为一份阅读吗？</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between file names</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Read as one</source>
        <translation>合并阅读</translation>
    </message>
    <message>
        <source>Keep apart</source>
        <translation>分开处理</translation>
    </message>
</context>
<context>
    <name>gouji::FindingDetail</name>
    <message>
        <source>Details of the finding</source>
        <translation>问题详情</translation>
    </message>
    <message>
        <source>Choose a finding to see its formula, its places and what may be wrong.</source>
        <translation>选择一个问题，查看公式、原文位置和可能的错误。</translation>
    </message>
    <message numerus="yes">
        <source>%n relation(s) with one cause</source>
        <translation>
            <numerusform>同一原因牵涉 %n 项核对</numerusform>
        </translation>
    </message>
    <message>
        <source>difference %1</source>
        <translation>差 %1</translation>
    </message>
    <message>
        <source>Likeliest: %1</source>
        <translation>最可能：%1</translation>
    </message>
    <message>
        <source>Or: %1</source>
        <translation>其次：%1</translation>
    </message>
    <message>
        <source>repairs %1, breaks %2</source>
        <translation>修复 %1，破坏 %2</translation>
    </message>
    <message>
        <source>Our reading was wrong: the cell takes this value (the document stays as it is)</source>
        <translation>是识别错误：单元格改为此值（原文件不变）</translation>
    </message>
    <message>
        <source>Confirmed by %1, %2</source>
        <translation>%1 已确认，%2</translation>
    </message>
    <message>
        <source>Dismissed by %1, %2</source>
        <translation>%1 已忽略，%2</translation>
    </message>
    <message>
        <source>Left for later by %1, %2</source>
        <translation>%1 留待以后，%2</translation>
    </message>
    <message>
        <source>: %1</source>
        <translation>：%1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>备注：%1</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Rule: %1</source>
        <translation>规则：%1</translation>
    </message>
    <message>
        <source>Basis: %1</source>
        <translation>依据：%1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more place(s)</source>
        <translation>
            <numerusform>另有 %n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>What if…</source>
        <translation>如果改正…</translation>
    </message>
    <message>
        <source>Which findings would vanish, and which would appear, with this value</source>
        <translation>改成这个值，哪些问题会消失，哪些会出现</translation>
    </message>
    <message>
        <source>With %1 instead of %2:</source>
        <translation>若把 %2 改为 %1：</translation>
    </message>
    <message>
        <source>no finding would change.</source>
        <translation>问题没有变化。</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) would vanish:</source>
        <translation>
            <numerusform>%n 个问题会消失：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) would appear:</source>
        <translation>
            <numerusform>%n 个问题会出现：</numerusform>
        </translation>
    </message>
    <message>
        <source>Resolved by a correction: what was read wrongly was put right, and the check finds nothing there now.</source>
        <translation>因更正而消除：识别错误已改正，这里现在核对相符。</translation>
    </message>
</context>
<context>
    <name>gouji::FindingModel</name>
    <message>
        <source>Resolved by a correction</source>
        <translation>更正后消失</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Dismissed: %1</source>
        <translation>忽略：%1</translation>
    </message>
    <message>
        <source>Number and severity</source>
        <translation>序号和级别</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差额</translation>
    </message>
</context>
<context>
    <name>gouji::FindingsBar</name>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter findings by text</source>
        <translation>按文字筛选问题</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>全部状态</translation>
    </message>
    <message>
        <source>Filter by verdict, rule, section or table</source>
        <translation>按结论、规则、章节或表筛选</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>显示 %1 / %2</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>尾差</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>未核</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>台账</translation>
    </message>
    <message>
        <source>What was checked and what was not</source>
        <translation>核了什么，没核什么</translation>
    </message>
    <message>
        <source>%1: take this filter away</source>
        <translation>%1：去掉这个筛选</translation>
    </message>
    <message>
        <source>Severity: %1</source>
        <translation>级别：%1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>状态：%1</translation>
    </message>
    <message>
        <source>Verdict: %1</source>
        <translation>结论：%1</translation>
    </message>
    <message>
        <source>Rule: %1</source>
        <translation>规则：%1</translation>
    </message>
    <message>
        <source>Section: %1</source>
        <translation>章节：%1</translation>
    </message>
    <message>
        <source>Table: %1</source>
        <translation>表：%1</translation>
    </message>
    <message>
        <source>Text: %1</source>
        <translation>文字：%1</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>章节</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
</context>
<context>
    <name>gouji::FindingsPane</name>
    <message>
        <source>Findings</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Dismiss because</source>
        <translation>忽略的理由</translation>
    </message>
    <message>
        <source>rounding difference</source>
        <translation>尾差</translation>
    </message>
    <message>
        <source>other scope</source>
        <translation>口径不同</translation>
    </message>
    <message>
        <source>so in the original</source>
        <translation>原文如此</translation>
    </message>
    <message>
        <source>read wrongly</source>
        <translation>识别错误</translation>
    </message>
    <message>
        <source>rule does not apply</source>
        <translation>规则不适用</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>No findings within the checks that could run. The ledger says what was checked.</source>
        <translation>在可执行的核对范围内没有发现问题。核对了什么，见台账。</translation>
    </message>
    <message>
        <source>No finding passes the filter.</source>
        <translation>没有符合筛选的问题。</translation>
    </message>
</context>
<context>
    <name>gouji::FlowView</name>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>✕ differs by %1</source>
        <translation>✕ 相差 %1</translation>
    </message>
</context>
<context>
    <name>gouji::FundingModel</name>
    <message>
        <source>Funding</source>
        <translation>项目资金</translation>
    </message>
    <message>
        <source>Executed</source>
        <translation>全年执行数</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>执行率</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>分值</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Initial</source>
        <translation>年初预算数</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>全年预算数</translation>
    </message>
</context>
<context>
    <name>gouji::GoalModel</name>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Department in charge</source>
        <translation>主管部门</translation>
    </message>
    <message>
        <source>Unit in charge</source>
        <translation>实施单位</translation>
    </message>
    <message>
        <source>Expected goal</source>
        <translation>预期目标</translation>
    </message>
    <message>
        <source>Goal attained</source>
        <translation>实际完成情况</translation>
    </message>
</context>
<context>
    <name>gouji::GridMenu</name>
    <message>
        <source>&amp;Split merged cell</source>
        <translation>拆分合并单元格(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Merge selected cells</source>
        <translation>合并所选单元格(&amp;M)</translation>
    </message>
    <message>
        <source>Insert row &amp;above</source>
        <translation>在上方插入行(&amp;A)</translation>
    </message>
    <message>
        <source>Insert row &amp;below</source>
        <translation>在下方插入行(&amp;B)</translation>
    </message>
    <message>
        <source>Insert column &amp;left</source>
        <translation>在左侧插入列(&amp;L)</translation>
    </message>
    <message>
        <source>Insert column &amp;right</source>
        <translation>在右侧插入列(&amp;R)</translation>
    </message>
    <message>
        <source>Delete column</source>
        <translation>删除列</translation>
    </message>
    <message>
        <source>Row is part of the &amp;header</source>
        <translation>此行属于表头(&amp;H)</translation>
    </message>
    <message>
        <source>Row is a &amp;total</source>
        <translation>此行是合计(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Join with the next table</source>
        <translation>与下一张表合并(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Delete row</source>
        <translation>删除行(&amp;D)</translation>
    </message>
    <message>
        <source>Move row &amp;up</source>
        <translation>上移一行(&amp;U)</translation>
    </message>
    <message>
        <source>Move row dow&amp;n</source>
        <translation>下移一行(&amp;N)</translation>
    </message>
    <message>
        <source>Move column left</source>
        <translation>左移一列</translation>
    </message>
    <message>
        <source>Move column right</source>
        <translation>右移一列</translation>
    </message>
    <message>
        <source>A new table begins here</source>
        <translation>从这里另成一表</translation>
    </message>
    <message>
        <source>&amp;Other…</source>
        <translation>其他(&amp;O)…</translation>
    </message>
    <message>
        <source>What the numbers of this column are:</source>
        <translation>这一列数字的含义：</translation>
    </message>
    <message>
        <source>As &amp;printed</source>
        <translation>按原文(&amp;P)</translation>
    </message>
</context>
<context>
    <name>gouji::GridView</name>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
</context>
<context>
    <name>gouji::HintBar</name>
    <message>
        <source>First steps</source>
        <translation>入门三步</translation>
    </message>
    <message>
        <source>&lt;b&gt;1&lt;/b&gt;&amp;nbsp; &lt;b&gt;%1&lt;/b&gt; goes to the next finding; the page and the table follow.</source>
        <translation>&lt;b&gt;1&lt;/b&gt;&amp;nbsp; &lt;b&gt;%1&lt;/b&gt; 转到下一个问题，页面和表格随之定位。</translation>
    </message>
    <message>
        <source>&lt;b&gt;2&lt;/b&gt;&amp;nbsp; &lt;b&gt;%1&lt;/b&gt; confirms it, &lt;b&gt;%2&lt;/b&gt; dismisses it with a reason, &lt;b&gt;%3&lt;/b&gt; leaves it for later. &lt;b&gt;%4&lt;/b&gt;: we read it wrongly.</source>
        <translation>&lt;b&gt;2&lt;/b&gt;&amp;nbsp; &lt;b&gt;%1&lt;/b&gt; 确认，&lt;b&gt;%2&lt;/b&gt; 说明理由后忽略，&lt;b&gt;%3&lt;/b&gt; 稍后处理；&lt;b&gt;%4&lt;/b&gt;：是识别错误，予以更正。</translation>
    </message>
    <message>
        <source>&lt;b&gt;3&lt;/b&gt;&amp;nbsp; &lt;b&gt;%1&lt;/b&gt; exports the notes; nothing has to be saved. &lt;b&gt;%2&lt;/b&gt; opens your own disclosure, &lt;b&gt;%3&lt;/b&gt; shows all keys.</source>
        <translation>&lt;b&gt;3&lt;/b&gt;&amp;nbsp; &lt;b&gt;%1&lt;/b&gt; 导出复核记录，平时不用保存。&lt;b&gt;%2&lt;/b&gt; 打开您自己的公开文件，&lt;b&gt;%3&lt;/b&gt; 列出全部按键。</translation>
    </message>
    <message>
        <source>Close the first steps</source>
        <translation>关闭入门提示</translation>
    </message>
</context>
<context>
    <name>gouji::HistoryView</name>
    <message>
        <source>Correction</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Repair of a table</source>
        <translation>修复表格</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>dismissed</source>
        <translation>已忽略</translation>
    </message>
    <message>
        <source>later</source>
        <translation>稍后</translation>
    </message>
    <message>
        <source>open</source>
        <translation>待定</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>复核人</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>%1 (undone)</source>
        <translation>%1（已撤销）</translation>
    </message>
    <message>
        <source>&amp;Undo this entry only (Del)</source>
        <translation>只撤销此项(&amp;U)（Del）</translation>
    </message>
    <message>
        <source>&amp;Put this entry in force again (Del)</source>
        <translation>恢复此项(&amp;P)（Del）</translation>
    </message>
    <message>
        <source>cell split, row %1</source>
        <translation>拆分单元格，第 %1 行</translation>
    </message>
    <message>
        <source>%1 × %2 cells merged</source>
        <translation>合并 %1 × %2 个单元格</translation>
    </message>
    <message>
        <source>row %1 inserted</source>
        <translation>插入第 %1 行</translation>
    </message>
    <message>
        <source>row %1 deleted</source>
        <translation>删除第 %1 行</translation>
    </message>
    <message>
        <source>row %1 moved to %2</source>
        <translation>第 %1 行移到第 %2 行</translation>
    </message>
    <message>
        <source>column %1 inserted</source>
        <translation>插入第 %1 列</translation>
    </message>
    <message>
        <source>column %1 deleted</source>
        <translation>删除第 %1 列</translation>
    </message>
    <message>
        <source>column %1 moved to %2</source>
        <translation>第 %1 列移到第 %2 列</translation>
    </message>
    <message>
        <source>row %1 is header</source>
        <translation>第 %1 行为表头</translation>
    </message>
    <message>
        <source>row %1 is no header</source>
        <translation>第 %1 行不是表头</translation>
    </message>
    <message>
        <source>row %1 is a total</source>
        <translation>第 %1 行为合计</translation>
    </message>
    <message>
        <source>row %1 is no total</source>
        <translation>第 %1 行不是合计</translation>
    </message>
    <message>
        <source>column %1 as printed</source>
        <translation>第 %1 列按原文</translation>
    </message>
    <message>
        <source>column %1 is “%2”</source>
        <translation>第 %1 列为“%2”</translation>
    </message>
    <message>
        <source>unit as printed</source>
        <translation>单位按原文</translation>
    </message>
    <message>
        <source>unit %1</source>
        <translation>单位为%1</translation>
    </message>
    <message>
        <source>joined with the next table</source>
        <translation>与下一张表合并</translation>
    </message>
    <message>
        <source>a new table from row %1</source>
        <translation>从第 %1 行起另成一表</translation>
    </message>
</context>
<context>
    <name>gouji::HitsModel</name>
    <message>
        <source>Document</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>原文</translation>
    </message>
</context>
<context>
    <name>gouji::HoverCard</name>
    <message>
        <source>Other side</source>
        <translation>另一处</translation>
    </message>
</context>
<context>
    <name>gouji::ImportView</name>
    <message>
        <source>Progress of the import</source>
        <translation>导入进度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Forget the files that wait; what was imported stays</source>
        <translation>不再导入等待的文件；已导入的保留</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Why it could not be imported</source>
        <translation>未能导入的原因</translation>
    </message>
    <message>
        <source>Files that could not be imported</source>
        <translation>未能导入的文件</translation>
    </message>
    <message>
        <source>Importing: %1 of %2</source>
        <translation>正在导入：%1 / %2</translation>
    </message>
    <message>
        <source>Import done</source>
        <translation>导入完成</translation>
    </message>
    <message>
        <source>Paused: %1 of %2</source>
        <translation>已暂停：%1 / %2</translation>
    </message>
    <message>
        <source>%1 new, %2 known already</source>
        <translation>新增 %1，已在库中 %2</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be imported</source>
        <translation>
            <numerusform>%n 个文件未能导入</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>gouji::IndicatorModel</name>
    <message>
        <source>Weight</source>
        <translation>分值</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>偏差</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>是或否</translation>
    </message>
    <message>
        <source>in words</source>
        <translation>定性</translation>
    </message>
    <message>
        <source>✓ met</source>
        <translation>✓ 完成</translation>
    </message>
    <message>
        <source>◐ partly</source>
        <translation>◐ 部分完成</translation>
    </message>
    <message>
        <source>✗ not met</source>
        <translation>✗ 未完成</translation>
    </message>
    <message>
        <source>? open</source>
        <translation>? 未定</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>二级指标</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>三级指标</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>指标值</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>完成值</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>完成情况</translation>
    </message>
</context>
<context>
    <name>gouji::KeptDocument</name>
    <message>
        <source>%1 was changed while it was read. Open it again.</source>
        <translation>%1 在读取时被改动，请重新打开。</translation>
    </message>
</context>
<context>
    <name>gouji::KeysList</name>
    <message>
        <source>Use these keys</source>
        <translation>用这些按键</translation>
    </message>
    <message>
        <source>As the program says</source>
        <translation>恢复默认</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>命令及其按键</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>新按键</translation>
    </message>
    <message>
        <source>“%1” has these keys. Give it others first.</source>
        <translation>“%1”已用这些按键，请先给它换别的。</translation>
    </message>
</context>
<context>
    <name>gouji::LedgerView</name>
    <message>
        <source>Ledger of checks</source>
        <translation>核对台账</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>What it checks</source>
        <translation>核对内容</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>相符</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>尾差</translation>
    </message>
    <message>
        <source>Improbable</source>
        <translation>尾差过大</translation>
    </message>
    <message>
        <source>Mismatch</source>
        <translation>不符</translation>
    </message>
    <message>
        <source>Suspicious</source>
        <translation>可疑</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>未核</translation>
    </message>
    <message>
        <source>Text outside of sections</source>
        <translation>章节之外的文字</translation>
    </message>
    <message>
        <source>Table without title</source>
        <translation>无标题的表</translation>
    </message>
    <message>
        <source>Share of tied figures by section and table</source>
        <translation>各章节、各表已勾稽数字的比例</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1：%3 个数字中 %2 个</translation>
    </message>
</context>
<context>
    <name>gouji::Library</name>
    <message>
        <source>The library was made by a newer version of this program.</source>
        <translation>文件库由更新版本的程序建立。</translation>
    </message>
</context>
<context>
    <name>gouji::LibraryDelegate</name>
    <message>
        <source>%1 pages</source>
        <translation>%1 页</translation>
    </message>
</context>
<context>
    <name>gouji::LibraryDesk</name>
    <message>
        <source>Importing %1 of %2</source>
        <translation>正在导入 %1 / %2</translation>
    </message>
</context>
<context>
    <name>gouji::LibraryFilter</name>
    <message>
        <source>Body unknown</source>
        <translation>单位不详</translation>
    </message>
    <message>
        <source>Year unknown</source>
        <translation>年度不详</translation>
    </message>
    <message>
        <source>With errors</source>
        <translation>有错误</translation>
    </message>
    <message>
        <source>With warnings at most</source>
        <translation>最高为警告</translation>
    </message>
    <message>
        <source>With hints at most</source>
        <translation>最高为提示</translation>
    </message>
    <message>
        <source>Without findings</source>
        <translation>无问题</translation>
    </message>
</context>
<context>
    <name>gouji::LibraryModel</name>
    <message>
        <source>Final accounts</source>
        <translation>决算</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>Self-evaluation</source>
        <translation>绩效自评</translation>
    </message>
    <message>
        <source>Performance targets</source>
        <translation>绩效目标</translation>
    </message>
    <message>
        <source>Evaluation report</source>
        <translation>评价报告</translation>
    </message>
    <message>
        <source>Unknown kind</source>
        <translation>种类不明</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>复核中</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页数</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Tied</source>
        <translation>已勾稽</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>最近修改</translation>
    </message>
    <message>
        <source>%1: %2 errors, %3 warnings</source>
        <translation>%1：%2 个错误，%3 个警告</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>%1 (later version)</source>
        <translation>%1（后来的版本）</translation>
    </message>
</context>
<context>
    <name>gouji::LibraryPane</name>
    <message>
        <source>Drop PDF files or folders here.</source>
        <translation>把 PDF 文件或文件夹拖到这里。</translation>
    </message>
    <message>
        <source>Filter documents</source>
        <translation>筛选文件</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>文件库</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Cancel reading</source>
        <translation>取消读取</translation>
    </message>
</context>
<context>
    <name>gouji::LibraryView</name>
    <message>
        <source>Find text or amounts in all documents: 1234.56 万</source>
        <translation>在全部文件中查找文字或数字：1234.56 万</translation>
    </message>
    <message>
        <source>Find in the library</source>
        <translation>在文件库中查找</translation>
    </message>
    <message>
        <source>Filter documents</source>
        <translation>筛选文件</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Documents of the library</source>
        <translation>文件库中的文件</translation>
    </message>
    <message>
        <source>Hits in the library</source>
        <translation>文件库中的查找结果</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 documents</source>
        <translation>%1 / %2 个文件</translation>
    </message>
    <message>
        <source>%1 pages in %2 documents</source>
        <translation>%2 个文件中的 %1 页</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>The newest %1; a longer text finds fewer</source>
        <translation>最新的 %1；输入更长的文字可缩小范围</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Mark as new</source>
        <translation>标为新</translation>
    </message>
    <message>
        <source>Mark as in review</source>
        <translation>标为复核中</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>标为已完成</translation>
    </message>
</context>
<context>
    <name>gouji::MainWindow</name>
    <message>
        <source>Gouji</source>
        <translation>勾稽</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一处</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一处</translation>
    </message>
    <message>
        <source>Tick marks</source>
        <translation>勾稽标记</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>文件库</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>No document is open.</source>
        <translation>没有打开的文件。</translation>
    </message>
    <message>
        <source>%1 figures: %2 tied · %3 not · %4 not covered</source>
        <translation>%1 个数字：已勾稽 %2 · 不符 %3 · 未覆盖 %4</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>Undo: %1 (Ctrl+Z)</source>
        <translation>撤销：%1 (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>没有可撤销的操作</translation>
    </message>
    <message>
        <source>Redo: %1 (Ctrl+Y)</source>
        <translation>重做：%1 (Ctrl+Y)</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>没有可重做的操作</translation>
    </message>
    <message>
        <source>Reading page %1 of %2</source>
        <translation>正在读取第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>%1 – Gouji</source>
        <translation>%1 – 勾稽</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>正在读取 %1</translation>
    </message>
    <message>
        <source>The language changes when Gouji is started again.</source>
        <translation>重新启动后更换语言。</translation>
    </message>
    <message>
        <source>Gouji %1 – ties out published fiscal disclosures. Free software under the GNU GPL, version 3 or later. Everything stays on this machine.</source>
        <translation>勾稽 %1：核对公开的财政文件。自由软件，许可证为 GNU GPL 第 3 版或更新版本。所有数据只留在本机。</translation>
    </message>
    <message>
        <source>Open a disclosure</source>
        <translation>打开公开文件</translation>
    </message>
    <message>
        <source>Disclosures (*.pdf *.txt *.md);;All files (*)</source>
        <translation>公开文件 (*.pdf *.txt *.md);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>导入文件夹</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Confirm A</source>
        <translation>确认 A</translation>
    </message>
    <message>
        <source>Dismiss D</source>
        <translation>忽略 D</translation>
    </message>
    <message>
        <source>Later L</source>
        <translation>稍后 L</translation>
    </message>
    <message>
        <source>Note N</source>
        <translation>备注 N</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>并排</translation>
    </message>
    <message>
        <source>Export notes…</source>
        <translation>导出复核记录…</translation>
    </message>
    <message>
        <source>Findings %1 · %2 open</source>
        <translation>问题 %1 · 待定 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be imported.</source>
        <translation>
            <numerusform>%n 个文件未能导入。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>gouji::MessageBar</name>
    <message>
        <source>Close message (Esc)</source>
        <translation>关闭消息 (Esc)</translation>
    </message>
</context>
<context>
    <name>gouji::NarrativeView</name>
    <message>
        <source>Filter by text or number</source>
        <translation>按文字或数字筛选</translation>
    </message>
    <message>
        <source>All numbers</source>
        <translation>全部数字</translation>
    </message>
    <message>
        <source>With a mismatch</source>
        <translation>有不符</translation>
    </message>
    <message>
        <source>Tied by nothing</source>
        <translation>未勾稽</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>未理解</translation>
    </message>
    <message>
        <source>Numbers that are shown</source>
        <translation>显示的数字</translation>
    </message>
    <message>
        <source>Numbers of the narrative</source>
        <translation>文字中的数字</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>显示 %1 / %2</translation>
    </message>
</context>
<context>
    <name>gouji::NotesView</name>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>What was written</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>About</source>
        <translation>针对</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>复核人</translation>
    </message>
</context>
<context>
    <name>gouji::OpeningNote</name>
    <message>
        <source>This file is scanned: none of its pages has text, so nothing was read and nothing checked. Ask for the original file, or check it by hand.</source>
        <translation>本文件为扫描件：所有页面都没有文字，未能读取，也未作任何核对。请索取原始文件，或人工核对。</translation>
    </message>
    <message>
        <source>%1 of %2 pages are scanned or blank: they have no text and were not checked. They are hatched; check them by hand.</source>
        <translation>共 %2 页，其中 %1 页为扫描页或空白页：没有文字，未作核对。这些页面已用斜线标出，请人工核对。</translation>
    </message>
    <message>
        <source>Not read: %1 – %2.</source>
        <translation>未读取：%1——%2。</translation>
    </message>
</context>
<context>
    <name>gouji::OutlineView</name>
    <message>
        <source>Outline</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Table without title</source>
        <translation>无标题的表</translation>
    </message>
</context>
<context>
    <name>gouji::Overlay</name>
    <message>
        <source>The place of a correction was not found in the document.</source>
        <translation>文件中找不到更正所在的位置。</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>“%1”不是数字。</translation>
    </message>
</context>
<context>
    <name>gouji::PageView</name>
    <message>
        <source>Document pages</source>
        <translation>文件页面</translation>
    </message>
</context>
<context>
    <name>gouji::PaperPreview</name>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Making the preview…</source>
        <translation>正在生成预览…</translation>
    </message>
    <message numerus="yes">
        <source>%n more page(s)</source>
        <translation>
            <numerusform>还有 %n 页</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gouji::Peek</name>
    <message>
        <source>= %1 元 = %2 万元</source>
        <translation>= %1 元 = %2 万元</translation>
    </message>
</context>
<context>
    <name>gouji::PerformanceView</name>
    <message>
        <source>Projects</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>项目资金</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>绩效指标</translation>
    </message>
    <message>
        <source>Project and goals</source>
        <translation>项目与目标</translation>
    </message>
</context>
<context>
    <name>gouji::Preferences</name>
    <message numerus="yes">
        <source>%n mistake(s) in your own rule packs (%1). What is right in them is in force; correct the rest and read the folder again in the settings.</source>
        <translation>
            <numerusform>自有规则包中有 %n 处错误（%1）。没有错的规则已生效；请改正其余部分，再到设置中重新读取。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gouji::ProjectModel</name>
    <message>
        <source>Whole department: self-evaluation</source>
        <translation>部门（单位）整体支出自评</translation>
    </message>
    <message>
        <source>Whole department: targets</source>
        <translation>部门（单位）整体绩效目标</translation>
    </message>
    <message>
        <source>Weights and scores of an evaluation</source>
        <translation>评价指标与得分</translation>
    </message>
    <message>
        <source>Project without a name</source>
        <translation>未命名项目</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Execution</source>
        <translation>执行率</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>完成情况</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>问题</translation>
    </message>
</context>
<context>
    <name>gouji::PromptBar</name>
    <message>
        <source>Cancel (Esc)</source>
        <translation>取消 (Esc)</translation>
    </message>
    <message>
        <source>Text, then Enter</source>
        <translation>输入文字后按回车</translation>
    </message>
    <message>
        <source>or another reason, then Enter</source>
        <translation>或输入其他理由后按回车</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
</context>
<context>
    <name>gouji::ReviewDocument</name>
    <message>
        <source>Earlier edit</source>
        <translation>以前的修改</translation>
    </message>
    <message>
        <source>Single entry of the history</source>
        <translation>历史中的单项</translation>
    </message>
</context>
<context>
    <name>gouji::ReviewItems</name>
    <message>
        <source>Printed: %1</source>
        <translation>原文：%1</translation>
    </message>
    <message numerus="yes">
        <source>Tied by %n relation(s)</source>
        <translation>
            <numerusform>由 %n 项核对勾稽</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gouji::RulesTree</name>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Rule packs and their rules</source>
        <translation>规则包及其规则</translation>
    </message>
    <message>
        <source>%1 (yours)</source>
        <translation>%1（自有）</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>Chosen by you. Enter or a click chooses another.</source>
        <translation>由您选定。按回车或点击另选。</translation>
    </message>
    <message>
        <source>As the rule says. Enter or a click chooses another.</source>
        <translation>按规则本身。按回车或点击另选。</translation>
    </message>
    <message>
        <source>As the rule says</source>
        <translation>按规则本身</translation>
    </message>
</context>
<context>
    <name>gouji::SearchBar</name>
    <message>
        <source>Find text, or an amount such as 1234.56 万</source>
        <translation>查找文字或金额，如 1234.56 万</translation>
    </message>
    <message>
        <source>Find in document</source>
        <translation>在文件中查找</translation>
    </message>
    <message>
        <source>Previous hit (Shift+F3)</source>
        <translation>上一处 (Shift+F3)</translation>
    </message>
    <message>
        <source>Next hit (F3)</source>
        <translation>下一处 (F3)</translation>
    </message>
    <message>
        <source>Close search (Esc)</source>
        <translation>关闭查找 (Esc)</translation>
    </message>
    <message>
        <source>No hits</source>
        <translation>没有找到</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>gouji::SettingsView</name>
    <message>
        <source>No setting has these words.</source>
        <translation>没有包含这些字的设置。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Find a setting, a rule or a command</source>
        <translation>查找设置、规则或命令</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>查找设置</translation>
    </message>
    <message>
        <source>Headings of the settings</source>
        <translation>设置的分类</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>复核人</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>您的姓名</translation>
    </message>
    <message>
        <source>Stands beside your decisions, corrections and notes, and in what you export.</source>
        <translation>写在您的判断、更正和备注旁，也写入导出的记录。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Of the window; from the next start on.</source>
        <translation>界面语言，下次启动时生效。</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Chinese (简体中文)</source>
        <translation>简体中文</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Colours of the window.</source>
        <translation>窗口的颜色。</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Page colours</source>
        <translation>页面颜色</translation>
    </message>
    <message>
        <source>Pages are dimmed with the dark theme; otherwise they stay as they are printed.</source>
        <translation>深色主题下页面随之变暗；否则保持原样。</translation>
    </message>
    <message>
        <source>Follow the theme</source>
        <translation>跟随主题</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Of the window, not of the pages.</source>
        <translation>窗口文字的大小，与页面无关。</translation>
    </message>
    <message>
        <source>Unit of amounts</source>
        <translation>金额单位</translation>
    </message>
    <message>
        <source>How tables and findings show amounts. What is printed is not changed, and you type in the unit of the table.</source>
        <translation>表格和问题中金额的显示单位。原文不变，录入仍按表的单位。</translation>
    </message>
    <message>
        <source>As printed</source>
        <translation>按原文</translation>
    </message>
    <message>
        <source>Tick marks</source>
        <translation>勾稽标记</translation>
    </message>
    <message>
        <source>✓ on every figure that is tied to another.</source>
        <translation>在每个已勾稽的数字上标 ✓。</translation>
    </message>
    <message>
        <source>Show on the pages</source>
        <translation>在页面上显示</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>选择：%1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>打开：%1</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Rule packs</source>
        <translation>规则包</translation>
    </message>
    <message>
        <source>Packs and rules without a check mark do not run. A severity you choose stands above the rule&apos;s.</source>
        <translation>未打勾的规则包和规则不执行。您选定的级别优先于规则本身。</translation>
    </message>
    <message>
        <source>Your own rule packs</source>
        <translation>自有规则包</translation>
    </message>
    <message>
        <source>Every .yaml file in this folder is a pack. A mistake in one is reported and does not stop the rest.</source>
        <translation>此文件夹中每个 .yaml 文件是一个规则包。其中的错误会报告，不影响其余规则。</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Packs were edited</source>
        <translation>规则包改过了</translation>
    </message>
    <message>
        <source>Reads the folder again and checks the open disclosure.</source>
        <translation>重新读取文件夹，并对打开的文件重新核对。</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>文件库</translation>
    </message>
    <message>
        <source>Folder of the library</source>
        <translation>文件库所在文件夹</translation>
    </message>
    <message>
        <source>The database of your work and copies of the documents. Another folder is another library; nothing is moved. Empty: the standard place.</source>
        <translation>存放复核数据库和文件副本。换一个文件夹就是另一个文件库，不会移动任何内容。留空则用默认位置。</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Keys of the commands</source>
        <translation>命令的按键</translation>
    </message>
    <message>
        <source>Choose a command, press its new keys in the field and take them.</source>
        <translation>选一个命令，在框中按下新按键，再点“用这些按键”。</translation>
    </message>
</context>
<context>
    <name>gouji::ShortcutsView</name>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>作用</translation>
    </message>
    <message>
        <source>1 … 9</source>
        <translation>1 … 9</translation>
    </message>
    <message>
        <source>In the findings: go to that number of the formula</source>
        <translation>问题列表：转到公式中的第几个数字</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>回车</translation>
    </message>
    <message>
        <source>In the findings: go to its place; in a table: edit, then the cell below</source>
        <translation>问题列表：转到原文位置；表格：编辑，再到下一格</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>In a table: the next cell</source>
        <translation>表格：右边一格</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Ctrl+Wheel</source>
        <translation>Ctrl+滚轮</translation>
    </message>
    <message>
        <source>In the document: zoom to the pointer</source>
        <translation>文件：以指针为中心缩放</translation>
    </message>
    <message>
        <source>Space, PgDown, PgUp</source>
        <translation>空格、PgDown、PgUp</translation>
    </message>
    <message>
        <source>In the document: scroll</source>
        <translation>文件：滚动</translation>
    </message>
    <message>
        <source>Ctrl+PgDown, Ctrl+PgUp</source>
        <translation>Ctrl+PgDown、Ctrl+PgUp</translation>
    </message>
    <message>
        <source>In the document: next and previous page</source>
        <translation>文件：下一页、上一页</translation>
    </message>
    <message>
        <source>Where the focus is</source>
        <translation>光标所在处</translation>
    </message>
    <message>
        <source>Alt+Left, Alt+Right</source>
        <translation>Alt+左, Alt+右</translation>
    </message>
    <message>
        <source>In a table: fold and unfold a row</source>
        <translation>在表中：折叠、展开一行</translation>
    </message>
    <message>
        <source>In the tables: another tab; with Shift another table</source>
        <translation>在表格区：切换标签；加 Shift 切换表</translation>
    </message>
    <message>
        <source>In the history: undo this entry only</source>
        <translation>在历史中：只撤销这一条</translation>
    </message>
    <message>
        <source>Enter, F2, Delete</source>
        <translation>回车、F2、Delete</translation>
    </message>
    <message>
        <source>In the notes: go to what a note is about, write it anew, remove it</source>
        <translation>在备注中：转到所针对之处、改写、删除</translation>
    </message>
</context>
<context>
    <name>gouji::SideBySide</name>
    <message>
        <source>This document</source>
        <translation>本文件</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Not found there</source>
        <translation>该文件中没有对应项</translation>
    </message>
</context>
<context>
    <name>gouji::SidePane</name>
    <message>
        <source>Document of the second view</source>
        <translation>第二视图的文件</translation>
    </message>
    <message>
        <source>Close the second view (F6)</source>
        <translation>关闭第二视图 (F6)</translation>
    </message>
</context>
<context>
    <name>gouji::StructureEdit</name>
    <message>
        <source>This does not fit the table: a merged cell is in the way or nothing is there.</source>
        <translation>此操作不适用：有合并单元格或该处没有内容。</translation>
    </message>
    <message>
        <source>An entry of the review log is damaged.</source>
        <translation>复核记录中有一条已损坏。</translation>
    </message>
</context>
<context>
    <name>gouji::TablesPane</name>
    <message>
        <source>Kinds of tables</source>
        <translation>表格种类</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>收入</translation>
    </message>
    <message>
        <source>Expenditure</source>
        <translation>支出</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>绩效指标</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他表</translation>
    </message>
    <message>
        <source>Narrative</source>
        <translation>文字数据</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n 个问题</numerusform>
        </translation>
    </message>
    <message>
        <source>Table without title</source>
        <translation>无标题的表</translation>
    </message>
    <message>
        <source> · p. %1</source>
        <translation> · 第 %1 页</translation>
    </message>
    <message>
        <source>Nothing of this kind in the document.</source>
        <translation>文件中没有这一类内容。</translation>
    </message>
    <message>
        <source>No document is open.</source>
        <translation>没有打开的文件。</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) in the narrative</source>
        <translation>
            <numerusform>文字中有 %n 个数字</numerusform>
        </translation>
    </message>
    <message>
        <source>Unit: %1</source>
        <translation>单位：%1</translation>
    </message>
    <message>
        <source>Unit not given</source>
        <translation>未注明单位</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>第 %1 页</translation>
    </message>
    <message>
        <source>pages %1–%2</source>
        <translation>第 %1–%2 页</translation>
    </message>
    <message>
        <source>tied %1 / %2</source>
        <translation>已勾稽 %1 / %2</translation>
    </message>
    <message>
        <source>As printed</source>
        <translation>原表</translation>
    </message>
    <message>
        <source>Show the form as it is printed</source>
        <translation>按原文版式显示表格</translation>
    </message>
    <message>
        <source>shown in %1</source>
        <translation>以%1显示</translation>
    </message>
</context>
<context>
    <name>gouji::TextReading</name>
    <message>
        <source>Table: %1</source>
        <translation>表格：%1</translation>
    </message>
    <message>
        <source>the columns were lost when it was turned into text</source>
        <translation>转换为文本时丢失了表格的列</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Rows of a table, lines %1 to %2: %3</source>
        <translation>表格第 %1 至 %2 行：%3</translation>
    </message>
    <message>
        <source>damaged when it was turned into text: its cells are uncertain and its numbers were not checked</source>
        <translation>转换为文本时受损，各单元格无法确定，其中的数字未核对</translation>
    </message>
    <message>
        <source>%1 rows have characters that cannot be recognised</source>
        <translation>%1 行含无法辨认的字符</translation>
    </message>
    <message>
        <source>the rows have different numbers of columns (%1 to %2), which are uncertain</source>
        <translation>各行的列数不同（%1 至 %2 列），无法确定各列</translation>
    </message>
    <message>
        <source>Sentence, lines %1 to %2: %3</source>
        <translation>句子，第 %1 至 %2 行：%3</translation>
    </message>
    <message>
        <source>the order of its lines was lost when it was turned into text</source>
        <translation>转换为文本时各行的顺序已错乱</translation>
    </message>
</context>
<context>
    <name>gouji::TextView</name>
    <message>
        <source>Text of the document</source>
        <translation>文件文字</translation>
    </message>
</context>
<context>
    <name>gouji::Texts</name>
    <message>
        <source>Page %1</source>
        <translation>第 %1 页</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>相符</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>尾差</translation>
    </message>
    <message>
        <source>Improbable</source>
        <translation>尾差过大</translation>
    </message>
    <message>
        <source>Mismatch</source>
        <translation>不符</translation>
    </message>
    <message>
        <source>Suspicious</source>
        <translation>可疑</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>未核</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>待定</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>已忽略</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>稍后</translation>
    </message>
</context>
<context>
    <name>gouji::ThumbnailModel</name>
    <message numerus="yes">
        <source>Page %1, %n finding(s)</source>
        <translation>
            <numerusform>第 %1 页，%n 个问题</numerusform>
        </translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>第 %1 页</translation>
    </message>
</context>
<context>
    <name>gouji::ThumbnailView</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
</context>
<context>
    <name>gouji::VersionOffer</name>
    <message>
        <source>An earlier version of this disclosure, %1, was reviewed already. Take over what was done to it?</source>
        <translation>本公开文件的先前版本 %1 已复核过。是否接续在其上所做的工作？</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>接续</translation>
    </message>
    <message>
        <source>Compared with the earlier version: %1 new, %2 unchanged, %3 gone.</source>
        <translation>与先前版本相比：新出现 %1，未变 %2，已消失 %3。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
</context>
<context>
    <name>gouji::VersionView</name>
    <message>
        <source>Compared with the earlier version</source>
        <translation>与先前版本的比较</translation>
    </message>
    <message numerus="yes">
        <source>Earlier version: %1. %n entries of its history were taken over; what found no place any more is marked in the history.</source>
        <translation>
            <numerusform>先前版本：%1。已接续其历史中的 %n 项；在本文件中找不到位置的，在历史中标出。</numerusform>
        </translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>新出现：%1</translation>
    </message>
    <message>
        <source>Unchanged: %1</source>
        <translation>未变：%1</translation>
    </message>
    <message>
        <source>Gone: %1</source>
        <translation>已消失：%1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
</TS>
