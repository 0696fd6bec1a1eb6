<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Command</name>
    <message>
        <source>Review the audit trails of cloud accounts.</source>
        <translation>查看云账号的审计跟踪。</translation>
    </message>
    <message>
        <source>Load the paths, save a picture of the window and quit.</source>
        <translation>加载路径，保存窗口截图后退出。</translation>
    </message>
    <message>
        <source>Speak this language: en, ja or zh_CN.</source>
        <translation>界面语言：en、ja 或 zh_CN。</translation>
    </message>
    <message>
        <source>Folders and files to open.</source>
        <translation>要打开的文件夹和文件。</translation>
    </message>
    <message>
        <source>Of the report: a4 or letter.</source>
        <translation>报告的纸张：a4 或 letter。</translation>
    </message>
    <message>
        <source>The report&apos;s first day.</source>
        <translation>报告的第一天。</translation>
    </message>
    <message>
        <source>The report&apos;s last day.</source>
        <translation>报告的最后一天。</translation>
    </message>
    <message>
        <source>The report&apos;s events match this filter.</source>
        <translation>报告的事件须符合此筛选条件。</translation>
    </message>
    <message>
        <source>The report tells what this preset finds; may be repeated.</source>
        <translation>报告列出此预设的结果；可重复指定。</translation>
    </message>
    <message>
        <source>The report&apos;s time zone, such as Asia/Tokyo.</source>
        <translation>报告的时区，例如 Asia/Shanghai。</translation>
    </message>
    <message>
        <source>The report&apos;s calendar file.</source>
        <translation>报告的日历文件。</translation>
    </message>
    <message>
        <source>Begin with this view: events or manager.</source>
        <translation>起始视图：events 或 manager。</translation>
    </message>
    <message>
        <source>--%1 can&apos;t be %2; it is one of: %3.</source>
        <translation>--%1 不能是 %2，只能是以下之一：%3。</translation>
    </message>
    <message>
        <source>Write the manager&apos;s page of the paths as PDF or HTML and quit; needs no display.</source>
        <translation>将路径的管理者页面写成 PDF 或 HTML 后退出；无需显示器。</translation>
    </message>
    <message>
        <source>Write the report into the archive&apos;s folder too.</source>
        <translation>允许把报告写入归档所在的文件夹。</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::AboutDialog</name>
    <message>
        <source>About Trailscope</source>
        <translation>关于 Trailscope</translation>
    </message>
    <message>
        <source>Trailscope</source>
        <translation>Trailscope</translation>
    </message>
    <message>
        <source>Desktop audit viewer for cloud audit trails.
It reads archives and never changes them; nothing leaves this computer.</source>
        <translation>云审计跟踪的桌面查看器。
只读取归档，从不更改；任何数据都不会离开本机。</translation>
    </message>
    <message>
        <source>&lt;p&gt;Copyright 2026 The Trailscope authors. Trailscope is free software under the GNU General Public License, version 3 or later; it comes without any warranty.&lt;/p&gt;&lt;p&gt;Built with:&lt;/p&gt;</source>
        <translation>&lt;p&gt;Copyright 2026 The Trailscope authors. Trailscope 是自由软件，按 GNU 通用公共许可证第 3 版或更高版本发布，不提供任何担保。&lt;/p&gt;&lt;p&gt;构建所用组件：&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::AppearanceController</name>
    <message>
        <source>As the &amp;desktop</source>
        <translation>跟随桌面(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>深色(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>高对比度(&amp;H)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>The language changes when Trailscope is started again.</source>
        <translation>重新启动 Trailscope 后语言生效。</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::ArchiveChangeController</name>
    <message numerus="yes">
        <source>The records of %n event(s) were not searched. %1</source>
        <translation>
            <numerusform>有%n个事件的记录未被搜索。%1</numerusform>
        </translation>
    </message>
    <message>
        <source>The archive changed</source>
        <translation>归档已更改</translation>
    </message>
    <message>
        <source>The archive changed since it was loaded. Records of changed files are not shown, searched or exported until it is loaded again.</source>
        <translation>归档在加载后已更改。在重新加载之前，已更改文件中的记录不会被显示、搜索或导出。</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>重新加载</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::ArchiveController</name>
    <message>
        <source>No event could be read. %1</source>
        <translation>无法读取任何事件。%1</translation>
    </message>
    <message>
        <source>Loading was stopped before the first event was read.</source>
        <translation>在读取第一个事件之前已停止加载。</translation>
    </message>
    <message>
        <source>There is no audit event here. A trail delivers files whose names end in .gz or .json; open the folder that holds them.</source>
        <translation>这里没有审计事件。跟踪投递的文件名以 .gz 或 .json 结尾；请打开存放这些文件的文件夹。</translation>
    </message>
    <message>
        <source>%1 - Trailscope</source>
        <translation>%1 - Trailscope</translation>
    </message>
    <message>
        <source>%1 and %2 more - Trailscope</source>
        <translation>%1 等，另有%2个 - Trailscope</translation>
    </message>
    <message>
        <source>Open a folder of trail files</source>
        <translation>打开跟踪文件所在的文件夹</translation>
    </message>
    <message>
        <source>Open trail files</source>
        <translation>打开跟踪文件</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>清空此列表(&amp;C)</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::ArchiveDialog</name>
    <message>
        <source>Archive: coverage and integrity</source>
        <translation>归档：覆盖范围与完整性</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>覆盖范围</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>检查发现</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Against a manifest</source>
        <translation>与清单对照</translation>
    </message>
    <message>
        <source>Save &amp;manifest…</source>
        <translation>保存清单(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Compare with a manifest…</source>
        <translation>与清单比较(&amp;C)…</translation>
    </message>
    <message>
        <source>Save &amp;findings as CSV…</source>
        <translation>将检查发现保存为 CSV(&amp;F)…</translation>
    </message>
    <message>
        <source>Check &amp;signatures…</source>
        <translation>验证签名(&amp;S)…</translation>
    </message>
    <message>
        <source>Give the public keys that “aws cloudtrail list-public-keys” prints, as a file</source>
        <translation>以文件形式提供“aws cloudtrail list-public-keys”输出的公钥</translation>
    </message>
    <message>
        <source>Every file is read to its end and held against its name…</source>
        <translation>正在完整读取每个文件，并与其名称核对…</translation>
    </message>
    <message>
        <source>Files read: %1.</source>
        <translation>已读取文件：%1个。</translation>
    </message>
    <message>
        <source>None differs from what its name says.</source>
        <translation>没有与名称不符的文件。</translation>
    </message>
    <message>
        <source>Files that differ from what their names say: %1.</source>
        <translation>与名称不符的文件：%1个。</translation>
    </message>
    <message>
        <source>No gap was found.</source>
        <translation>未发现缺失。</translation>
    </message>
    <message>
        <source>Gaps: %1.</source>
        <translation>缺失：%1处。</translation>
    </message>
    <message>
        <source>Problems while reading: %1.</source>
        <translation>读取时的问题：%1个。</translation>
    </message>
    <message>
        <source>Digest files: %1; of %2 log files that they list, %3 are intact.</source>
        <translation>摘要文件：%1个；其中列出的%2个日志文件有%3个完好。</translation>
    </message>
    <message>
        <source>Save the manifest</source>
        <translation>保存清单</translation>
    </message>
    <message>
        <source>Save the findings</source>
        <translation>保存检查发现</translation>
    </message>
    <message>
        <source>Public keys of the signatures</source>
        <translation>签名的公钥</translation>
    </message>
    <message>
        <source>%1 holds no key. Save what “aws cloudtrail list-public-keys” prints for the time and region of the archive.</source>
        <translation>%1 中没有密钥。请保存“aws cloudtrail list-public-keys”针对归档的时间段和地域输出的内容。</translation>
    </message>
    <message>
        <source>Signatures that match: %1, that don&apos;t: %2, unknown: %3. The newest digest&apos;s stands nowhere yet.</source>
        <translation>相符的签名：%1个，不符：%2个，未知：%3个。最新摘要的签名尚未记录在任何文件中。</translation>
    </message>
    <message>
        <source>Compare with a manifest</source>
        <translation>与清单比较</translation>
    </message>
    <message>
        <source>%1 is no manifest: %2, %3.</source>
        <translation>%1 不是清单：%2，%3。</translation>
    </message>
    <message>
        <source>All files are as the manifest says.</source>
        <translation>所有文件均与清单一致。</translation>
    </message>
    <message>
        <source>Removed: %1, changed: %2, moved: %3, added: %4.</source>
        <translation>删除：%1个，更改：%2个，移动：%3个，新增：%4个。</translation>
    </message>
    <message>
        <source>Folded duplicates</source>
        <translation>已合并的重复记录</translation>
    </message>
    <message>
        <source>The archive could not be checked. %1</source>
        <translation>无法检查归档。%1</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::Audit</name>
    <message>
        <source>matches</source>
        <translation>相符</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>不符</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>已投递</translation>
    </message>
    <message>
        <source>quiet</source>
        <translation>无活动</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>计划内</translation>
    </message>
    <message>
        <source>%1: two trails deliver here, %2 and %3</source>
        <translation>%1个：两个跟踪都投递到这里，%2 和 %3</translation>
    </message>
    <message>
        <source>%1: global events, in region %2 and again in %3</source>
        <translation>%1个：全局事件，在地域 %2 和 %3 中各有一份</translation>
    </message>
    <message>
        <source>%1: one trail delivered them twice, or a file was copied: %2 and %3</source>
        <translation>%1个：同一跟踪投递了两次，或文件被复制：%2 和 %3</translation>
    </message>
    <message>
        <source>%1: twice in one file, %2</source>
        <translation>%1个：在同一文件中出现两次，%2</translation>
    </message>
    <message>
        <source>%1: in %2 and again in %3</source>
        <translation>%1个：在 %2 和 %3 中各有一份</translation>
    </message>
    <message>
        <source>The digest before it is altered: %1.</source>
        <translation>前一个摘要已被篡改：%1。</translation>
    </message>
    <message>
        <source>Digests missing before it: %1; the last of them is %2.</source>
        <translation>此前缺少%1个摘要，其中最后一个是 %2。</translation>
    </message>
    <message>
        <source>The chain begins again: validation was off before it.</source>
        <translation>摘要链由此重新开始：此前未启用完整性验证。</translation>
    </message>
    <message>
        <source>No digest covers %1.</source>
        <translation>没有摘要覆盖 %1。</translation>
    </message>
    <message>
        <source>Its signature is not that of its key.</source>
        <translation>其签名与密钥不符。</translation>
    </message>
    <message>
        <source>A digest lists it, and it is not here: %1</source>
        <translation>摘要中已列出，但此处没有：%1</translation>
    </message>
    <message>
        <source>It is not as the digest lists it: %1</source>
        <translation>与摘要所列不符：%1</translation>
    </message>
    <message>
        <source>A digest lists it, and it can&apos;t be read to its end: %1</source>
        <translation>摘要中已列出，但无法完整读取：%1</translation>
    </message>
    <message>
        <source>The digest tells no hash that is known: %1</source>
        <translation>摘要中没有已知算法的哈希值：%1</translation>
    </message>
    <message>
        <source>No Read event in %1: the trail delivers Write events only, it seems.</source>
        <translation>%1个事件中没有 Read 事件：该跟踪似乎只投递 Write 事件。</translation>
    </message>
    <message>
        <source>%1 of %2 events don&apos;t say whether they read or write.</source>
        <translation>%2个事件中有%1个未说明是读还是写。</translation>
    </message>
    <message>
        <source>No data event in %1: who read which object stands elsewhere, if it is recorded at all.</source>
        <translation>%1个事件中没有数据事件：谁读取了哪个对象即使有记录，也在别处。</translation>
    </message>
    <message>
        <source>%1 of %2 events come from a cloud service or name no address.</source>
        <translation>%2个事件中有%1个来自云服务或没有地址。</translation>
    </message>
    <message>
        <source>Whether failed logins with an unknown user name are recorded is not documented.</source>
        <translation>使用不存在的用户名登录失败是否会被记录，文档没有说明。</translation>
    </message>
    <message>
        <source>Events are delivered up to 10 minutes late (CloudTrail: 15): the last minutes may be missing.</source>
        <translation>事件投递最多延迟10分钟（CloudTrail 为15分钟）：最后几分钟可能缺失。</translation>
    </message>
    <message>
        <source>Services and calls that do not report to the trail leave nothing in it.</source>
        <translation>不向跟踪上报的服务和调用不会留下记录。</translation>
    </message>
    <message>
        <source>The md5 in the names is that of the stored files.</source>
        <translation>名称中的 md5 是所存文件的 md5。</translation>
    </message>
    <message>
        <source>The md5 in the names is that of the JSON in the files.</source>
        <translation>名称中的 md5 是文件内 JSON 的 md5。</translation>
    </message>
    <message>
        <source>The md5 in the names, where there is one, agrees with nothing tried: it says nothing.</source>
        <translation>名称中的 md5（如有）与尝试过的值均不相符，无法据此判断。</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::CalendarButton</name>
    <message>
        <source>Calendar: %1</source>
        <translation>日历：%1</translation>
    </message>
    <message>
        <source>Calendar: %1 (holidays of some years are not known)</source>
        <translation>日历：%1（部分年份的节假日未知）</translation>
    </message>
    <message>
        <source>The calendar says which times are off-hours. Click to choose or change it.</source>
        <translation>日历决定哪些时间是非工作时间。单击可选择或更改。</translation>
    </message>
    <message>
        <source>Time zone: %1</source>
        <translation>时区：%1</translation>
    </message>
    <message>
        <source>SHA-256: %1</source>
        <translation>SHA-256：%1</translation>
    </message>
    <message>
        <source>Calendar: %1 (old zone data)</source>
        <translation>日历：%1（时区数据过旧）</translation>
    </message>
    <message>
        <source>Time zone: %1, %2</source>
        <translation>时区：%1，%2</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::CalendarController</name>
    <message>
        <source>The calendar could not be read, so the standard one is used. %1</source>
        <translation>无法读取日历，因此使用标准日历。%1</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::CalendarDialog</name>
    <message>
        <source>Calendar[*]</source>
        <translation>日历[*]</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>新建(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>保存副本(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Undo changes</source>
        <translation>撤消更改(&amp;U)</translation>
    </message>
    <message>
        <source>C&amp;alendar:</source>
        <translation>日历(&amp;A)：</translation>
    </message>
    <message>
        <source>Na&amp;me:</source>
        <translation>名称(&amp;M)：</translation>
    </message>
    <message>
        <source>Time &amp;zone:</source>
        <translation>时区(&amp;Z)：</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>周</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>节假日</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>例外</translation>
    </message>
    <message>
        <source>Days off, working Saturdays, leave and travel. Of all lines that are about a day and a person the last one holds. Hours: &quot;off&quot;, or such as 09:00-13:00; with a time zone, people keep their hours by the clocks of that zone.</source>
        <translation>休息日、周六上班、休假和出差。涉及同一天、同一人的多行中以最后一行为准。时间写“休息”或 09:00-13:00 的形式；指定时区后，其工作时间按该时区计算。</translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation>班次</translation>
    </message>
    <message>
        <source>People whose working week is another one. Name users or groups; the last line that is about a person holds.</source>
        <translation>工作周不同的人员。填写用户或组；涉及同一人的多行中以最后一行为准。</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>组</translation>
    </message>
    <message>
        <source>Names for several users, for shifts, exceptions and maintenance.</source>
        <translation>多个用户的统称，用于班次、例外和维护。</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>维护</translation>
    </message>
    <message>
        <source>Planned work by the calendar&apos;s clocks: working time, whatever the day, for those named or for everyone. Days on which a trail delivers nothing count as planned.</source>
        <translation>按日历时间安排的计划作业：无论哪一天，对所列人员或所有人均算作工作时间。跟踪没有投递的日期视为计划内。</translation>
    </message>
    <message>
        <source>U&amp;se this calendar</source>
        <translation>使用此日历(&amp;S)</translation>
    </message>
    <message>
        <source>Standard: Monday to Friday, 09:00 to 18:00</source>
        <translation>标准：周一至周五，09:00 至 18:00</translation>
    </message>
    <message>
        <source>(new, not saved yet)</source>
        <translation>（新建，尚未保存）</translation>
    </message>
    <message>
        <source>A calendar file was left out. %1</source>
        <translation>有一个日历文件未载入。%1</translation>
    </message>
    <message>
        <source>SHA-256: %1</source>
        <translation>SHA-256：%1</translation>
    </message>
    <message>
        <source>This calendar has changes. Use it or undo them first.</source>
        <translation>此日历有更改。请先使用它或撤消更改。</translation>
    </message>
    <message>
        <source>New calendar</source>
        <translation>新建日历</translation>
    </message>
    <message>
        <source>Open a calendar</source>
        <translation>打开日历</translation>
    </message>
    <message>
        <source>Import holidays</source>
        <translation>导入节假日</translation>
    </message>
    <message>
        <source>Save a copy of the calendar</source>
        <translation>保存日历副本</translation>
    </message>
    <message>
        <source>The calendar was written to %1.</source>
        <translation>日历已写入 %1。</translation>
    </message>
    <message>
        <source>My calendar</source>
        <translation>我的日历</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::CalendarHolidayPage</name>
    <message>
        <source>Japan</source>
        <translation>日本</translation>
    </message>
    <message>
        <source>China (mainland), with make-up working days</source>
        <translation>中国大陆，含调休上班日</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n day(s) were imported.</source>
        <translation>
            <numerusform>%1：已导入%n天。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) were left out, the first is &quot;%1&quot;: %2.</source>
        <translation>
            <numerusform>略去了%n个日程，第一个是“%1”：%2。</numerusform>
        </translation>
    </message>
    <message>
        <source>Public holidays &amp;of:</source>
        <translation>法定节假日(&amp;O)：</translation>
    </message>
    <message>
        <source>&amp;Import holidays of another country (.ics)…</source>
        <translation>导入其他国家的节假日 (.ics)(&amp;I)…</translation>
    </message>
    <message>
        <source>Holidays of its own</source>
        <translation>自定义节假日</translation>
    </message>
    <message>
        <source>Holidays of its own stand before those of the country. A holiday counts in the field &quot;holiday&quot;; a day off of the company alone may also be set in the month.</source>
        <translation>自定义节假日优先于国家的节假日。节假日计入字段“holiday”；仅公司的休息日也可在“月”中设置。</translation>
    </message>
    <message>
        <source>no country</source>
        <translation>无国家</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>来源：%1</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::CalendarMonthPage</name>
    <message>
        <source>The year before (Shift+Page Up)</source>
        <translation>上一年 (Shift+Page Up)</translation>
    </message>
    <message>
        <source>The month before (Page Up)</source>
        <translation>上个月 (Page Up)</translation>
    </message>
    <message>
        <source>The month after (Page Down)</source>
        <translation>下个月 (Page Down)</translation>
    </message>
    <message>
        <source>The year after (Shift+Page Down)</source>
        <translation>下一年 (Shift+Page Down)</translation>
    </message>
    <message>
        <source>as &amp;usual</source>
        <translation>照常(&amp;U)</translation>
    </message>
    <message>
        <source>day &amp;off</source>
        <translation>休息日(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;working hours:</source>
        <translation>工作时间(&amp;W)：</translation>
    </message>
    <message>
        <source>Working hours of the day</source>
        <translation>当天的工作时间</translation>
    </message>
    <message>
        <source>09:00-12:00, 13:00-18:00</source>
        <translation>09:00-12:00, 13:00-18:00</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>原因(&amp;R)：</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>a month&apos;s title, as QLocale formats it</comment>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>Write it as 09:00-12:00, 13:00-18:00.</source>
        <translation>请写成 09:00-12:00, 13:00-18:00 的形式。</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::CalendarRulePage</name>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>删除(&amp;R)</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>下移(&amp;D)</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::CalendarText</name>
    <message>
        <source>Monday to Friday, 09:00 to 18:00</source>
        <translation>周一至周五，09:00 至 18:00</translation>
    </message>
    <message>
        <source>(without a name)</source>
        <translation>（未命名）</translation>
    </message>
    <message>
        <source>a working day</source>
        <translation>工作日</translation>
    </message>
    <message>
        <source>a free day of the week</source>
        <translation>每周休息日</translation>
    </message>
    <message>
        <source>a holiday</source>
        <translation>节假日</translation>
    </message>
    <message>
        <source>a working day in exchange for a holiday</source>
        <translation>节假日调休上班日</translation>
    </message>
    <message>
        <source>a day off</source>
        <translation>休息日</translation>
    </message>
    <message>
        <source>a day with other hours</source>
        <translation>工作时间不同的一天</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1: %2. Nobody works.</source>
        <translation>%1：%2。无人上班。</translation>
    </message>
    <message>
        <source>%1: %2. Working hours: %3.</source>
        <translation>%1：%2。工作时间：%3。</translation>
    </message>
    <message>
        <source>Public holidays are known from %1 to %2; no other year is guessed.</source>
        <translation>已知%1年至%2年的法定节假日；其他年份不作推测。</translation>
    </message>
    <message>
        <source>Only the holidays listed here count.</source>
        <translation>仅此处列出的节假日有效。</translation>
    </message>
    <message>
        <source>The archive has events of years whose public holidays are not known: the calendar &quot;%1&quot; knows those from %2 to %3. In other years only the days that it names count.</source>
        <translation>归档中有法定节假日未知的年份的事件：日历“%1”已知%2年至%3年。其他年份仅其列出的日期有效。</translation>
    </message>
    <message>
        <source>zone data %1</source>
        <translation>时区数据 %1</translation>
    </message>
    <message>
        <source>The zone data of this computer, %1, is older than the last events. Clocks may have changed since: update the system&apos;s time zones (tzdata).</source>
        <translation>本机的时区数据 %1 早于最后的事件。此后时钟规则可能已经改变，请更新系统的时区数据 (tzdata)。</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::CalendarWeekPage</name>
    <message>
        <source>When people work, with a comma between two spans. A span such as 22:00-06:00 runs into the next day; an empty day is free.</source>
        <translation>填写上班时间，多个时段用英文逗号分隔。22:00-06:00 这样的时段延续到次日；留空表示休息。</translation>
    </message>
    <message>
        <source>free</source>
        <translation>休息</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no working time. Write it as 09:00-12:00, 13:00-18:00.</source>
        <translation>“%1”不是工作时间。请写成 09:00-12:00, 13:00-18:00 的形式。</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::ChartPage</name>
    <message>
        <source>Numbers of the chart: %1</source>
        <translation>图表的数值：%1</translation>
    </message>
    <message>
        <source>The search of the filter did not end, so there are no numbers of all its events.</source>
        <translation>筛选条件的搜索没有完成，因此没有其全部事件的数值。</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::ChartPanel</name>
    <message>
        <source>Charts</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>As ta&amp;ble</source>
        <translation>显示为表格(&amp;B)</translation>
    </message>
    <message>
        <source>The same numbers as a table</source>
        <translation>以表格显示相同的数值</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::ColourController</name>
    <message>
        <source>A colour rule was left out. %1</source>
        <translation>有一条颜色规则未载入。%1</translation>
    </message>
    <message>
        <source>The colours are saved.</source>
        <translation>颜色已保存。</translation>
    </message>
    <message>
        <source>The rows could not be coloured. %1</source>
        <translation>无法为行着色。%1</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::ColourRulesDialog</name>
    <message>
        <source>Colours of rows</source>
        <translation>行的颜色</translation>
    </message>
    <message>
        <source>A row takes the colour of the first rule here that is switched on and whose filter it matches.</source>
        <translation>行采用第一条已启用且筛选条件相符的规则的颜色。</translation>
    </message>
    <message>
        <source>Colour rules</source>
        <translation>颜色规则</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>删除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>下移(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Filter:</source>
        <translation>筛选条件(&amp;F)：</translation>
    </message>
    <message>
        <source>&amp;Colour:</source>
        <translation>颜色(&amp;C)：</translation>
    </message>
    <message>
        <source>As &amp;delivered</source>
        <translation>恢复默认(&amp;D)</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>新建规则</translation>
    </message>
    <message>
        <source>An empty filter would colour every row.</source>
        <translation>空的筛选条件会给所有行着色。</translation>
    </message>
    <message>
        <source>Give the rule a name.</source>
        <translation>请为规则命名。</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: %2</source>
        <translation>“%1”：%2</translation>
    </message>
    <message>
        <source>Name, %1:</source>
        <translation>名称（%1）：</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::ColourText</name>
    <message>
        <source>Red</source>
        <translation>红色</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>橙色</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>黄色</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>青色</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>紫色</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>灰色</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Type a few letters of what you want to do</source>
        <translation>输入想执行的操作的几个字</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Commands that fit</source>
        <translation>匹配的命令</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::Compare</name>
    <message>
        <source>a working day</source>
        <translation>每工作日</translation>
    </message>
    <message>
        <source>in 24 off-hours</source>
        <translation>每24小时非工作时间</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>none any more</source>
        <translation>已消失</translation>
    </message>
    <message>
        <source>+%1 %</source>
        <translation>+%1%</translation>
    </message>
    <message>
        <source>−%1 %</source>
        <translation>−%1%</translation>
    </message>
    <message>
        <source>%1 (%2 %3)</source>
        <translation>%1（%3 %2）</translation>
    </message>
    <message>
        <source>Logins in working hours</source>
        <translation>工作时间的登录</translation>
    </message>
    <message>
        <source>Logins off-hours</source>
        <translation>非工作时间的登录</translation>
    </message>
    <message>
        <source>Failed logins in working hours</source>
        <translation>工作时间的失败登录</translation>
    </message>
    <message>
        <source>Failed logins off-hours</source>
        <translation>非工作时间的失败登录</translation>
    </message>
    <message>
        <source>Errors in working hours</source>
        <translation>工作时间的错误</translation>
    </message>
    <message>
        <source>Errors off-hours</source>
        <translation>非工作时间的错误</translation>
    </message>
    <message>
        <source>Root use</source>
        <translation>root 的使用</translation>
    </message>
    <message>
        <source>Users who logged in or tried to</source>
        <translation>登录或尝试登录的用户</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1：%2，%3</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n个工作日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) off</source>
        <translation>
            <numerusform>%n个休息日</numerusform>
        </translation>
    </message>
    <message>
        <source>The archive reaches from %1 only: lower counts of %2 may mean missing files.</source>
        <translation>归档仅从 %1 开始：%2 的数量偏低可能是缺少文件所致。</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::CompareChart</name>
    <message>
        <source>Comparison of two periods</source>
        <translation>两个时段的比较</translation>
    </message>
    <message>
        <source>%1: %2, before %3</source>
        <translation>%1：%2，之前为%3</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::CompareView</name>
    <message>
        <source>No events to compare.</source>
        <translation>没有可比较的事件。</translation>
    </message>
    <message>
        <source>the latest week</source>
        <translation>最近一周</translation>
    </message>
    <message>
        <source>the latest month</source>
        <translation>最近一个月</translation>
    </message>
    <message>
        <source>the time in the filter</source>
        <translation>筛选中的时间</translation>
    </message>
    <message>
        <source>the days before</source>
        <translation>紧邻的前一时段</translation>
    </message>
    <message>
        <source>the same weekdays before</source>
        <translation>之前相同的星期</translation>
    </message>
    <message>
        <source>the same dates of an earlier month</source>
        <translation>之前月份的相同日期</translation>
    </message>
    <message>
        <source>Co&amp;mpare:</source>
        <translation>比较(&amp;M)：</translation>
    </message>
    <message>
        <source>wit&amp;h:</source>
        <translation>对比(&amp;H)：</translation>
    </message>
    <message>
        <source>Logins of each user in both periods</source>
        <translation>两个时段各用户的登录</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Rate of %1</source>
        <translation>%1 的比率</translation>
    </message>
    <message>
        <source>Unit of the rates</source>
        <translation>比率的单位</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Logins off-hours</source>
        <translation>非工作时间的登录</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::CoverageView</name>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Coverage by account, region and day</source>
        <translation>按账号、地域和日期的覆盖范围</translation>
    </message>
    <message>
        <source>The gaps are listed among the findings.</source>
        <translation>缺失列在检查发现中。</translation>
    </message>
    <message>
        <source>%1, %2
%3: events %4, files %5</source>
        <translation>%1，%2
%3：事件%4个，文件%5个</translation>
    </message>
    <message>
        <source>There is no event to tell days by.</source>
        <translation>没有可用来确定日期的事件。</translation>
    </message>
    <message>
        <source>Days are UTC.</source>
        <translation>日期为 UTC。</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::DetailPane</name>
    <message>
        <source>Select an event to see everything that the trail recorded about it.</source>
        <translation>选择一个事件，查看跟踪记录的全部内容。</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Raw record</source>
        <translation>原始记录</translation>
    </message>
    <message>
        <source>Fields of the event</source>
        <translation>事件的字段</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>复制值</translation>
    </message>
    <message>
        <source>&amp;Indented</source>
        <translation>缩进(&amp;I)</translation>
    </message>
    <message>
        <source>As in the &amp;archive</source>
        <translation>与归档一致(&amp;A)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>The raw record can&apos;t be shown. %1</source>
        <translation>无法显示原始记录。%1</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::DetailTreeModel</name>
    <message>
        <source>Entries: %1</source>
        <translation>条目：%1个</translation>
    </message>
    <message>
        <source>JSON in a text</source>
        <translation>文本中的 JSON</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::DialogFileChooser</name>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
        <source>Trailscope</source>
        <translation>Trailscope</translation>
    </message>
    <message>
        <source>Trail files</source>
        <translation>跟踪文件</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>iCalendar files</source>
        <translation>iCalendar 文件</translation>
    </message>
    <message>
        <source>Manifests</source>
        <translation>清单</translation>
    </message>
    <message>
        <source>Public keys</source>
        <translation>公钥</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::ErrorText</name>
    <message>
        <source>There is no field &quot;%1&quot;.</source>
        <translation>没有字段“%1”。</translation>
    </message>
    <message>
        <source>There is no field &quot;%1&quot;. Did you mean &quot;%2&quot;?</source>
        <translation>没有字段“%1”。是否指“%2”？</translation>
    </message>
    <message>
        <source>There is no such file or folder</source>
        <translation>没有此文件或文件夹</translation>
    </message>
    <message>
        <source>You have no permission to read it</source>
        <translation>没有读取权限</translation>
    </message>
    <message>
        <source>Reading it failed</source>
        <translation>读取失败</translation>
    </message>
    <message>
        <source>Writing it failed</source>
        <translation>写入失败</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>It is named .gz but is not gzip data</source>
        <translation>名称为 .gz，但不是 gzip 数据</translation>
    </message>
    <message>
        <source>The gzip data ends early</source>
        <translation>gzip 数据提前结束</translation>
    </message>
    <message>
        <source>The gzip data is damaged</source>
        <translation>gzip 数据已损坏</translation>
    </message>
    <message>
        <source>The compressed file is damaged or encrypted</source>
        <translation>压缩文件已损坏或已加密</translation>
    </message>
    <message>
        <source>It is in a format that is not read</source>
        <translation>是无法读取的格式</translation>
    </message>
    <message>
        <source>It holds nothing</source>
        <translation>没有内容</translation>
    </message>
    <message>
        <source>The archive changed since it was loaded</source>
        <translation>归档在加载后已更改</translation>
    </message>
    <message>
        <source>It is larger than what is safe to read</source>
        <translation>超出可安全读取的大小</translation>
    </message>
    <message>
        <source>It is not valid JSON</source>
        <translation>不是有效的 JSON</translation>
    </message>
    <message>
        <source>It holds no audit events</source>
        <translation>不含审计事件</translation>
    </message>
    <message>
        <source>A record lacks what an event needs</source>
        <translation>记录缺少事件必需的内容</translation>
    </message>
    <message>
        <source>The filter can&apos;t be understood</source>
        <translation>无法理解筛选条件</translation>
    </message>
    <message>
        <source>The preset can&apos;t be understood</source>
        <translation>无法理解预设</translation>
    </message>
    <message>
        <source>The name or value is not known</source>
        <translation>名称或值未知</translation>
    </message>
    <message>
        <source>It was stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Check the name, and that the drive is connected.</source>
        <translation>请检查名称，并确认驱动器已连接。</translation>
    </message>
    <message>
        <source>Ask its owner for permission to read it, or open a copy of your own.</source>
        <translation>请向所有者申请读取权限，或打开自己的副本。</translation>
    </message>
    <message>
        <source>Unpack it and open what it holds.</source>
        <translation>请解压后打开其中的内容。</translation>
    </message>
    <message>
        <source>Load it again (F5).</source>
        <translation>请重新加载 (F5)。</translation>
    </message>
    <message>
        <source>Check the drive or the network, then load again (F5).</source>
        <translation>请检查驱动器或网络，然后重新加载 (F5)。</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>请选择其他文件夹。</translation>
    </message>
    <message>
        <source>Free some space or choose another folder.</source>
        <translation>请释放空间或选择其他文件夹。</translation>
    </message>
    <message>
        <source>Copy the file from the bucket again.</source>
        <translation>请从存储桶重新复制该文件。</translation>
    </message>
    <message>
        <source>Compare the file with the one in the bucket.</source>
        <translation>请与存储桶中的文件比较。</translation>
    </message>
    <message>
        <source>Open the folder that the trail delivers to.</source>
        <translation>请打开跟踪投递到的文件夹。</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>(%1)</source>
        <translation>（%1）</translation>
    </message>
    <message>
        <source>A value is missing here.</source>
        <translation>此处缺少值。</translation>
    </message>
    <message>
        <source>The bracket &quot;%1&quot; is never closed.</source>
        <translation>括号“%1”没有闭合。</translation>
    </message>
    <message>
        <source>The bracket &quot;%1&quot; closes nothing.</source>
        <translation>括号“%1”没有对应的左括号。</translation>
    </message>
    <message>
        <source>The quotation mark is never closed.</source>
        <translation>引号没有闭合。</translation>
    </message>
    <message>
        <source>The quotation mark is never opened.</source>
        <translation>引号没有起始。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs a condition beside it.</source>
        <translation>“%1”旁边需要有条件。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time. Write it as 2026-10-01 09:00.</source>
        <translation>“%1”不是时间。请写成 2026-10-01 09:00 的形式。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address range. Write it as 10.0.0.0/8.</source>
        <translation>“%1”不是地址范围。请写成 10.0.0.0/8 的形式。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no regular expression: %2.</source>
        <translation>“%1”不是正则表达式：%2。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number.</source>
        <translation>“%1”不是数字。</translation>
    </message>
    <message>
        <source>This field can&apos;t be compared with &quot;%1&quot;.</source>
        <translation>此字段不能用“%1”比较。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; makes no sense here.</source>
        <translation>“%1”在此处没有意义。</translation>
    </message>
    <message>
        <source>There are too many brackets inside each other.</source>
        <translation>括号嵌套过深。</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>Memory was about to end</source>
        <translation>内存即将耗尽</translation>
    </message>
    <message>
        <source>Open a part of the archive, such as one month, or close other programs.</source>
        <translation>请打开归档的一部分（例如一个月），或关闭其他程序。</translation>
    </message>
    <message>
        <source>It is not a regular file</source>
        <translation>它不是普通文件</translation>
    </message>
    <message>
        <source>It is not text in UTF-8</source>
        <translation>它不是 UTF-8 文本</translation>
    </message>
    <message>
        <source>It was not written, as the archive is evidence</source>
        <translation>归档是证据，因此没有写入</translation>
    </message>
    <message>
        <source>Another program is saving there</source>
        <translation>另一个程序正在那里保存</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>请重试。</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::EventPage</name>
    <message>
        <source>Time &amp;zone:</source>
        <translation>时区(&amp;Z)：</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::EventTableAccessible</name>
    <message>
        <source>%1, row %2 of %3</source>
        <translation>%1，第%2行，共%3行</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::EventTableView</name>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::ExportController</name>
    <message>
        <source>Nothing was exported: the events shown are not all events of the filter, or not its own.</source>
        <translation>没有导出任何内容：显示的事件不是筛选条件的全部事件，或不属于该筛选条件。</translation>
    </message>
    <message>
        <source>Export the chart</source>
        <translation>导出图表</translation>
    </message>
    <message>
        <source>Export the manager&apos;s page</source>
        <translation>导出管理者页面</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::ExportDialog</name>
    <message>
        <source>Export as CSV</source>
        <translation>导出为 CSV</translation>
    </message>
    <message>
        <source>&amp;Choose file and export…</source>
        <translation>选择文件并导出(&amp;C)…</translation>
    </message>
    <message>
        <source>All events shown (%1)</source>
        <translation>显示的全部事件 (%1)</translation>
    </message>
    <message>
        <source>Only the selected events (%1)</source>
        <translation>仅所选事件 (%1)</translation>
    </message>
    <message>
        <source>Columns, as in the table: %1. The time is written in %2 and in UTC.</source>
        <translation>列与表格一致：%1。时间以 %2 和 UTC 两种形式写入。</translation>
    </message>
    <message>
        <source>Begin the file with a UTF-8 mark, so that spreadsheets show all characters</source>
        <translation>在文件开头写入 UTF-8 标记 (BOM)，使电子表格能正确显示所有字符</translation>
    </message>
    <message>
        <source>%1 of %2 events written</source>
        <translation>已写入%1个事件，共%2个</translation>
    </message>
    <message>
        <source>%1 events were written to %2.</source>
        <translation>已将%1个事件写入 %2。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The export was cancelled. No file was written.</source>
        <translation>导出已取消，没有写入文件。</translation>
    </message>
    <message>
        <source>Nothing was exported. %1</source>
        <translation>没有导出任何内容。%1</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::FacetModel</name>
    <message>
        <source>%1 more</source>
        <comment>values</comment>
        <translation>另有%1个</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>%1
Click: only events with it. Shift+click: only events without it.</source>
        <translation>%1
单击：仅含此值的事件。Shift+单击：仅不含此值的事件。</translation>
    </message>
    <message>
        <source>Both find %1 as well (%2), the other trail&apos;s word for it.</source>
        <translation>两者都包括 %1（%2），即另一种跟踪对同一内容的叫法。</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件数</translation>
    </message>
    <message>
        <source>Click to list more of them, or type above to find one.</source>
        <translation>单击可列出更多，或在上方输入查找。</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::FacetPanel</name>
    <message>
        <source>Find a value</source>
        <translation>查找值</translation>
    </message>
    <message>
        <source>Most frequent values</source>
        <translation>最常见的值</translation>
    </message>
    <message>
        <source>&amp;Include the chosen values</source>
        <translation>包含所选值(&amp;I)</translation>
    </message>
    <message>
        <source>E&amp;xclude the chosen values</source>
        <translation>排除所选值(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Only the chosen values</source>
        <translation>仅显示所选值(&amp;O)</translation>
    </message>
    <message>
        <source>Values by &amp;name</source>
        <translation>值按名称排序(&amp;N)</translation>
    </message>
    <message>
        <source>Fields listed</source>
        <translation>列出的字段</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::Feedback</name>
    <message>
        <source>The filter is wrong.</source>
        <translation>筛选条件有误。</translation>
    </message>
    <message>
        <source>The filter is valid.</source>
        <translation>筛选条件有效。</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::FieldTitles</name>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>User type</source>
        <translation>用户类型</translation>
    </message>
    <message>
        <source>Principal ID</source>
        <translation>主体 ID</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Access key</source>
        <translation>访问密钥</translation>
    </message>
    <message>
        <source>Source IP</source>
        <translation>源 IP</translation>
    </message>
    <message>
        <source>User agent</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地域</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>请求 ID</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>资源</translation>
    </message>
    <message>
        <source>Resource type</source>
        <translation>资源类型</translation>
    </message>
    <message>
        <source>Event source</source>
        <translation>事件源</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件名称</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Event type</source>
        <translation>事件类型</translation>
    </message>
    <message>
        <source>Read/Write</source>
        <translation>读写类型</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Bytes sent</source>
        <translation>发送字节数</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误码</translation>
    </message>
    <message>
        <source>Error message</source>
        <translation>错误消息</translation>
    </message>
    <message>
        <source>Event ID</source>
        <translation>事件 ID</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Denied for</source>
        <translation>拒绝原因</translation>
    </message>
    <message>
        <source>Console login</source>
        <translation>控制台登录</translation>
    </message>
    <message>
        <source>MFA</source>
        <translation>MFA</translation>
    </message>
    <message>
        <source>Root</source>
        <translation>root</translation>
    </message>
    <message>
        <source>Sensitive</source>
        <translation>敏感操作</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>委派</translation>
    </message>
    <message>
        <source>Trail</source>
        <translation>审计服务</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Off-hours</source>
        <translation>非工作时间</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>节假日</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>星期</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>Failed, then logged in</source>
        <translation>失败后登录</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>%1: derived. In a filter: %2</source>
        <translation>%1：派生字段。筛选中写作：%2</translation>
    </message>
    <message>
        <source>%1: %2 in the event. In a filter: %3</source>
        <translation>%1：事件中为 %2。筛选中写作：%3</translation>
    </message>
    <message>
        <source>When</source>
        <translation>何时</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>何人</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>何处</translation>
    </message>
    <message>
        <source>What</source>
        <translation>何事</translation>
    </message>
    <message>
        <source>Derived</source>
        <translation>派生</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::FilterBar</name>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter, such as  user = Jiro and outcome = denied</source>
        <translation>筛选条件，例如  user = Jiro and outcome = denied</translation>
    </message>
    <message>
        <source>What follows the | is not read: filters end there.</source>
        <translation>| 之后的内容不会读取：筛选到此为止。</translation>
    </message>
    <message>
        <source>%1 is read as in Simple Log Service: %2 events. Read as %3: %4.</source>
        <translation>%1 按 Simple Log Service 的方式读取：%2 个事件。若读作 %3：%4 个。</translation>
    </message>
    <message>
        <source>Searched as words in every column: %1</source>
        <translation>在所有列中按词搜索：%1</translation>
    </message>
    <message>
        <source>The filter is being answered.</source>
        <translation>正在执行筛选。</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::FilterChip</name>
    <message>
        <source>Take away %1</source>
        <translation>移除 %1</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::FilterChips</name>
    <message>
        <source>Switch on %1</source>
        <translation>启用 %1</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Switch off</source>
        <translation>停用(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Turn into its opposite</source>
        <translation>取反(&amp;T)</translation>
    </message>
    <message>
        <source>Keep &amp;only this</source>
        <translation>仅保留此条件(&amp;O)</translation>
    </message>
    <message>
        <source>Take it &amp;away</source>
        <translation>移除(&amp;A)</translation>
    </message>
    <message>
        <source>%1
Click to edit this part, drag it out or press Delete to take it away; right-click for more.</source>
        <translation>%1
单击可编辑，拖出或按 Delete 键可移除；右键单击查看更多操作。</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>编辑 %1</translation>
    </message>
    <message>
        <source>%1
Switched off: click to switch it on.</source>
        <translation>%1
已停用：单击可启用。</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::FilterCompleter</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::FilterCompletion</name>
    <message>
        <source>is; * and ? stand for any</source>
        <translation>等于（* 和 ? 为通配符）</translation>
    </message>
    <message>
        <source>holds the words</source>
        <translation>包含这些词</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>不等于</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>包含</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>属于其中之一</translation>
    </message>
    <message>
        <source>lies between</source>
        <translation>介于</translation>
    </message>
    <message>
        <source>is below</source>
        <translation>小于</translation>
    </message>
    <message>
        <source>is above</source>
        <translation>大于</translation>
    </message>
    <message>
        <source>is there</source>
        <translation>有值</translation>
    </message>
    <message>
        <source>both</source>
        <translation>两者都</translation>
    </message>
    <message>
        <source>either</source>
        <translation>任一</translation>
    </message>
    <message>
        <source>without</source>
        <translation>排除</translation>
    </message>
    <message>
        <source>Any text of the whole record</source>
        <translation>整条记录中的任意文本</translation>
    </message>
    <message>
        <source>has no value: missing, empty or null</source>
        <translation>没有值：缺失、为空或 null</translation>
    </message>
    <message>
        <source>is not in the record at all</source>
        <translation>记录中根本没有</translation>
    </message>
    <message>
        <source>is recorded as empty</source>
        <translation>记录为空</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::FilterController</name>
    <message>
        <source>There is no filter before.</source>
        <translation>没有上一个筛选。</translation>
    </message>
    <message>
        <source>Back to: %1 (Alt+Left)
This takes back: %2</source>
        <translation>返回到：%1 (Alt+Left)
将撤销：%2</translation>
    </message>
    <message>
        <source>There is no filter after.</source>
        <translation>没有下一个筛选。</translation>
    </message>
    <message>
        <source>Forward to: %1 (Alt+Right)
This changes: %2</source>
        <translation>前进到：%1 (Alt+Right)
将更改：%2</translation>
    </message>
    <message>
        <source>The search was stopped: there may be more events than these. Return in the filter&apos;s field searches again.</source>
        <translation>搜索已停止：可能还有其他事件。在筛选栏按 Return 键可再次搜索。</translation>
    </message>
    <message>
        <source>The filter could not be answered. %1 Return in the filter&apos;s field asks again.</source>
        <translation>无法得到筛选结果。%1 在筛选栏按 Return 键可再次搜索。</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::FilterEdit</name>
    <message>
        <source>Clear the filter</source>
        <translation>清除筛选</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::FilterField</name>
    <message>
        <source>The filter refers to a parameter that is not there, or whose value is wrong: %1</source>
        <translation>筛选条件引用了不存在或值有误的参数：%1</translation>
    </message>
    <message>
        <source>What follows the | is not read: take it away.</source>
        <translation>| 之后的内容不会被读取，请将其删除。</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::FilterMessage</name>
    <message>
        <source>Change it to: %1 (Alt+Return)</source>
        <translation>改为：%1 (Alt+Return)</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::FilterSteps</name>
    <message>
        <source>all events</source>
        <translation>所有事件</translation>
    </message>
    <message>
        <source>another order</source>
        <translation>顺序改变</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::FindBar</name>
    <message>
        <source>F&amp;ind:</source>
        <translation>查找(&amp;I)：</translation>
    </message>
    <message>
        <source>Find in the events shown</source>
        <translation>在显示的事件中查找</translation>
    </message>
    <message>
        <source>Text in any column shown</source>
        <translation>任一显示列中的文本</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一个</translation>
    </message>
    <message>
        <source>The hit before (Shift+F3)</source>
        <translation>上一个匹配 (Shift+F3)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>The next hit (F3)</source>
        <translation>下一个匹配 (F3)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation>关闭查找 (Esc)</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::Format</name>
    <message>
        <source>%1 s</source>
        <translation>%1秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1分%2秒</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1小时%2分</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1天%2小时</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::GoToTimeDialog</name>
    <message>
        <source>Go to a time</source>
        <translation>转到时间</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Time (%1):</source>
        <translation>时间 (%1)(&amp;T)：</translation>
    </message>
    <message>
        <source>The first event at %1 or after it becomes the current one.</source>
        <translation>将转到 %1 或之后的第一个事件。</translation>
    </message>
    <message>
        <source>This is no time. Write it as 2026-10-01, 2026-10-01 09:00, yesterday or last 7d.</source>
        <translation>这不是时间。请写成 2026-10-01、2026-10-01 09:00、yesterday 或 last 7d 的形式。</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::GroupDialog</name>
    <message>
        <source>(none)</source>
        <translation>（无）</translation>
    </message>
    <message>
        <source>Groups of events</source>
        <translation>事件分组</translation>
    </message>
    <message>
        <source>(choose)</source>
        <translation>（选择）</translation>
    </message>
    <message>
        <source>&amp;Group by:</source>
        <translation>分组依据(&amp;G)：</translation>
    </message>
    <message>
        <source>&amp;and by:</source>
        <translation>以及(&amp;A)：</translation>
    </message>
    <message>
        <source>Count &amp;different:</source>
        <translation>统计不同值(&amp;D)：</translation>
    </message>
    <message>
        <source>&amp;Ready groupings:</source>
        <translation>现成分组(&amp;R)：</translation>
    </message>
    <message>
        <source>&amp;Save as CSV…</source>
        <translation>保存为 CSV(&amp;S)…</translation>
    </message>
    <message>
        <source>Show the group&apos;s &amp;events</source>
        <translation>显示该组的事件(&amp;E)</translation>
    </message>
    <message>
        <source>%1 groups of %2 events. Return or a double click shows a group&apos;s events.</source>
        <translation>%2个事件分为%1组。按回车键或双击可显示该组的事件。</translation>
    </message>
    <message>
        <source>Save the groups</source>
        <translation>保存分组</translation>
    </message>
    <message>
        <source>Only failed logins of a user and the success after &amp;them:</source>
        <translation>仅某用户的失败登录及随后的成功登录(&amp;T)：</translation>
    </message>
    <message>
        <source>At least so many failed logins in a row</source>
        <translation>连续失败登录的最少次数</translation>
    </message>
    <message>
        <source>At most so many minutes from each login to the next</source>
        <translation>与下一次登录之间的最多分钟数</translation>
    </message>
    <message>
        <source> failures</source>
        <translation>次以上失败</translation>
    </message>
    <message>
        <source> minutes apart</source>
        <translation>分钟以内的间隔</translation>
    </message>
    <message>
        <source>%1 groups of the %2 events found so far: not of all that match the filter.</source>
        <translation>目前找到的 %2 个事件的 %1 个分组：不是符合筛选条件的全部事件。</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::GroupHint</name>
    <message>
        <source>Show the &amp;groups</source>
        <translation>显示分组(&amp;G)</translation>
    </message>
    <message>
        <source>A row for each group, which opens its events (Ctrl+G)</source>
        <translation>每个分组一行，可打开其事件 (Ctrl+G)</translation>
    </message>
    <message>
        <source>Hide this line</source>
        <translation>隐藏此行</translation>
    </message>
    <message>
        <source>This preset puts its events together by %1 and %2.</source>
        <translation>此预设按%1和%2汇总其事件。</translation>
    </message>
    <message>
        <source>This preset puts its events together by %1.</source>
        <translation>此预设按%1汇总其事件。</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::GroupTableModel</name>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件数</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Failed share</source>
        <translation>失败率</translation>
    </message>
    <message>
        <source>First</source>
        <translation>首次</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>Different: %1</source>
        <translation>不同值：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>另有%n个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trailscope::ui::GuardedFileChooser</name>
    <message>
        <source>%1 is a file of the open archive. The archive is evidence, so it was not replaced. Choose another name.</source>
        <translation>%1 是已打开归档中的文件。归档是证据，因此没有被替换。请选择其他名称。</translation>
    </message>
    <message>
        <source>%1 would lie in the folder of the open archive, among the evidence, and be read with it the next time. Write it there?</source>
        <translation>%1 将位于已打开归档的文件夹中，与证据放在一起，下次会一并读取。要写入那里吗？</translation>
    </message>
    <message>
        <source>Write into the archive&apos;s folder</source>
        <translation>写入归档的文件夹</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::GuideDialog</name>
    <message>
        <source>Guide</source>
        <translation>指南</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::ImportDialog</name>
    <message>
        <source>Filter</source>
        <translation>筛选条件</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n个问题</numerusform>
        </translation>
    </message>
    <message>
        <source>Import presets</source>
        <translation>导入预设</translation>
    </message>
    <message>
        <source>Files to import</source>
        <translation>要导入的文件</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>%1 of %2 files hold a sound preset. Nothing has been taken over yet.</source>
        <translation>%2个文件中有%1个含有效预设。尚未导入任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n preset(s)</source>
        <translation>
            <numerusform>导入%n个预设(&amp;I)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trailscope::ui::LeftOutText</name>
    <message>
        <source>These numbers are incomplete.</source>
        <translation>这些数字不完整。</translation>
    </message>
    <message>
        <source>Memory was about to end: %1 of %2 files were left out.</source>
        <translation>内存即将耗尽：共%2个文件，略去了%1个。</translation>
    </message>
    <message>
        <source>Damaged files and folders: %1.</source>
        <translation>损坏的文件和文件夹：%1个。</translation>
    </message>
    <message>
        <source>Damaged records: %1.</source>
        <translation>损坏的记录：%1条。</translation>
    </message>
    <message>
        <source>Not all files were read: loading was stopped, or is going on.</source>
        <translation>未读完全部文件：加载已停止或仍在进行。</translation>
    </message>
    <message>
        <source>Events whose records could not be searched: %1.</source>
        <translation>无法搜索其记录的事件：%1 个。</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::LoadStatus</name>
    <message>
        <source>No archive is open</source>
        <translation>未打开归档</translation>
    </message>
    <message>
        <source>Show which files could not be read, and why</source>
        <translation>显示无法读取的文件及原因</translation>
    </message>
    <message>
        <source>Events that the archive holds more than once, as when two trails deliver to one bucket, are shown once.</source>
        <translation>归档中重复的事件（例如两个跟踪投递到同一存储桶）只显示一次。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop loading and keep what was read so far</source>
        <translation>停止加载，保留已读取的内容</translation>
    </message>
    <message>
        <source>Events: %1</source>
        <translation>事件：%1个</translation>
    </message>
    <message>
        <source>Listing files…</source>
        <translation>正在列出文件…</translation>
    </message>
    <message>
        <source>%1 of %2 files</source>
        <translation>文件 %1/%2</translation>
    </message>
    <message>
        <source>Damaged files: %1</source>
        <translation>损坏的文件：%1个</translation>
    </message>
    <message>
        <source>Other files: %1</source>
        <translation>其他文件：%1个</translation>
    </message>
    <message>
        <source>Duplicates folded: %1</source>
        <translation>已合并重复：%1个</translation>
    </message>
    <message>
        <source>Stopped: %1 of %2 files were read. F5 loads all.</source>
        <translation>已停止：已读取%1个文件，共%2个。按 F5 加载全部。</translation>
    </message>
    <message>
        <source>The events take %1 of memory: columns %2, hashes of ids %3, places of records %4, dictionaries %5, file names %6.</source>
        <translation>事件占用 %1 内存：列 %2，ID 哈希 %3，记录位置 %4，字典 %5，文件名 %6。</translation>
    </message>
    <message>
        <source>Memory was about to end: %1 of %2 files were left out.</source>
        <translation>内存即将耗尽：共%2个文件，略去了%1个。</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::LocalTextTabs</name>
    <message>
        <source>(nothing noted)</source>
        <translation>（未填写）</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名称(&amp;N)：</translation>
    </message>
    <message>
        <source>What it f&amp;inds:</source>
        <translation>查找内容(&amp;I)：</translation>
    </message>
    <message>
        <source>How to &amp;judge it:</source>
        <translation>如何判断(&amp;J)：</translation>
    </message>
    <message>
        <source>What the trail &amp;can&apos;t show:</source>
        <translation>跟踪无法显示的内容(&amp;C)：</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::MainActions</name>
    <message>
        <source>&amp;Open folder…</source>
        <translation>打开文件夹(&amp;O)…</translation>
    </message>
    <message>
        <source>Open &amp;files…</source>
        <translation>打开文件(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Load again</source>
        <translation>重新加载(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Follow: read new files as they come</source>
        <translation>跟随：新文件到达时读取(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Export as CSV…</source>
        <translation>导出为 CSV(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>复制行(&amp;C)</translation>
    </message>
    <message>
        <source>Copy rows with &amp;headings</source>
        <translation>连同标题复制行(&amp;H)</translation>
    </message>
    <message>
        <source>Select &amp;all rows</source>
        <translation>选择所有行(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Type a filter</source>
        <translation>输入筛选条件(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>后退(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>前进(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Show all events</source>
        <translation>显示所有事件(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>全屏(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Reset columns</source>
        <translation>重置列(&amp;R)</translation>
    </message>
    <message>
        <source>Save this view as a &amp;preset…</source>
        <translation>将此视图存为预设(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Import a preset…</source>
        <translation>导入预设(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Undo deleting the preset</source>
        <translation>撤消删除预设(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Group by…</source>
        <translation>分组(&amp;G)…</translation>
    </message>
    <message>
        <source>Archive: &amp;coverage and integrity…</source>
        <translation>归档：覆盖范围与完整性(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Damaged files…</source>
        <translation>损坏的文件(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>指南(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;About Trailscope</source>
        <translation>关于 Trailscope(&amp;A)</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>关于 Qt(&amp;Q)</translation>
    </message>
    <message>
        <source>Only the &amp;time that the timeline shows</source>
        <translation>仅时间线所示的时间(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Manager&apos;s page as PDF, A4…</source>
        <translation>管理者页面导出为 PDF（A4）(&amp;M)…</translation>
    </message>
    <message>
        <source>Manager&apos;s page as PDF, &amp;Letter…</source>
        <translation>管理者页面导出为 PDF（Letter）(&amp;L)…</translation>
    </message>
    <message>
        <source>Chart as &amp;PNG…</source>
        <translation>图表导出为 PNG(&amp;P)…</translation>
    </message>
    <message>
        <source>Chart as &amp;SVG…</source>
        <translation>图表导出为 SVG(&amp;S)…</translation>
    </message>
    <message>
        <source>Chart&apos;s &amp;numbers as CSV…</source>
        <translation>图表数值导出为 CSV(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Manager view</source>
        <translation>管理者视图(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Calendar: working hours and holidays…</source>
        <translation>日历：工作时间与节假日(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Find in the events shown</source>
        <translation>在显示的事件中查找(&amp;F)</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>查找下一个(&amp;N)</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>查找上一个(&amp;P)</translation>
    </message>
    <message>
        <source>Go to a &amp;time…</source>
        <translation>转到时间(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Mark or unmark the events</source>
        <translation>标记/取消标记事件(&amp;M)</translation>
    </message>
    <message>
        <source>N&amp;ext mark</source>
        <translation>下一个标记(&amp;E)</translation>
    </message>
    <message>
        <source>P&amp;revious mark</source>
        <translation>上一个标记(&amp;R)</translation>
    </message>
    <message>
        <source>Remove all mar&amp;ks</source>
        <translation>清除所有标记(&amp;K)</translation>
    </message>
    <message>
        <source>C&amp;olours of rows…</source>
        <translation>行的颜色(&amp;O)…</translation>
    </message>
    <message>
        <source>Find a c&amp;ommand…</source>
        <translation>查找命令(&amp;O)…</translation>
    </message>
    <message>
        <source>Manager&apos;s page as &amp;HTML…</source>
        <translation>管理者页面导出为 HTML(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Stop loading or searching</source>
        <translation>停止读取或搜索(&amp;S)</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::MainMenus</name>
    <message>
        <source>E&amp;xport</source>
        <translation>导出(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>打开最近使用的项目(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>列(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>语言(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>审查(&amp;R)</translation>
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
        <source>Fi&amp;lter</source>
        <translation>筛选(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>工具(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::MainWindow</name>
    <message>
        <source>Trailscope</source>
        <translation>Trailscope</translation>
    </message>
    <message>
        <source>The settings could not be read, so what is changed now is not kept. %1</source>
        <translation>无法读取设置，因此本次更改不会保留。%1</translation>
    </message>
    <message>
        <source>Some settings were not valid and were ignored: %1.</source>
        <translation>部分设置无效，已被忽略：%1。</translation>
    </message>
    <message>
        <source>The values could not be counted. %1</source>
        <translation>无法统计这些值。%1</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::Manager</name>
    <message>
        <source>nothing to compare with</source>
        <translation>无可比较</translation>
    </message>
    <message>
        <source>before: %1 (%2)</source>
        <translation>之前：%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <translation>%1（%2，%3）</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n个工作日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) off</source>
        <translation>
            <numerusform>%n个休息日</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, of which the archive holds nothing</source>
        <translation>%1，归档中没有任何内容</translation>
    </message>
    <message>
        <source>%1, in which the archive begins: its counts are too low</source>
        <translation>%1，归档从此时段中间开始：数量偏低</translation>
    </message>
    <message>
        <source>%1, SHA-256 %2</source>
        <translation>%1，SHA-256 %2</translation>
    </message>
    <message>
        <source>none: all events</source>
        <translation>无：所有事件</translation>
    </message>
    <message>
        <source>all regions</source>
        <translation>所有地域</translation>
    </message>
    <message>
        <source>Planned gap: %1, account %2, %3.</source>
        <translation>计划内缺失：%1，账号 %2，%3。</translation>
    </message>
    <message>
        <source>Files: %1, damaged: %2. Records that could not be read: %3. Duplicates folded: %4.</source>
        <translation>文件：%1个，损坏：%2个。无法读取的记录：%3条。已合并重复：%4个。</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>对比时段</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选条件</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件数</translation>
    </message>
    <message>
        <source>Off-hours logins</source>
        <translation>非工作时间登录</translation>
    </message>
    <message>
        <source>Use of root</source>
        <translation>root 的使用</translation>
    </message>
    <message>
        <source>Logins</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Failed logins</source>
        <translation>失败的登录</translation>
    </message>
    <message>
        <source>Other errors</source>
        <translation>其他错误</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>所有事件</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Logins in working hours</source>
        <translation>工作时间的登录</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>（无名称）</translation>
    </message>
    <message>
        <source>Nobody logged in outside working hours.</source>
        <translation>没有人在非工作时间登录。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more person(s)</source>
        <translation>
            <numerusform>另有%n人</numerusform>
        </translation>
    </message>
    <message>
        <source>Question of the review</source>
        <translation>审查问题</translation>
    </message>
    <message>
        <source>Root was not used.</source>
        <translation>未使用 root。</translation>
    </message>
    <message numerus="yes">
        <source>%1 from %2: %n time(s), the last on %3</source>
        <translation>
            <numerusform>%1：来自 %2，共%n次，最近一次在 %3</numerusform>
        </translation>
    </message>
    <message>
        <source>no address</source>
        <translation>无地址</translation>
    </message>
    <message numerus="yes">
        <source>and %n more kind(s) of use</source>
        <translation>
            <numerusform>另有%n种使用</numerusform>
        </translation>
    </message>
    <message>
        <source>The public holidays of this period are not known: they count as ordinary days.</source>
        <translation>此时段的法定节假日未知：按普通日期计算。</translation>
    </message>
    <message>
        <source>No gap was found in this period.</source>
        <translation>此时段未发现缺失。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more gap(s)</source>
        <translation>
            <numerusform>另有%n处缺失</numerusform>
        </translation>
    </message>
    <message>
        <source>logins</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>failed logins</source>
        <translation>失败的登录</translation>
    </message>
    <message>
        <source>errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>nights and days off</source>
        <translation>夜间和休息日</translation>
    </message>
    <message>
        <source>Gap: %1, account %2, %3.</source>
        <translation>缺失：%1，账号 %2，%3。</translation>
    </message>
    <message>
        <source>Logins and errors over time</source>
        <translation>登录与错误的变化</translation>
    </message>
    <message>
        <source>Logins by weekday and hour</source>
        <translation>按星期和时段的登录</translation>
    </message>
    <message>
        <source>Compared with the period before</source>
        <translation>与上一时段的对比</translation>
    </message>
    <message>
        <source>Logins outside working hours</source>
        <translation>非工作时间的登录</translation>
    </message>
    <message>
        <source>Questions of the review</source>
        <translation>审查问题</translation>
    </message>
    <message>
        <source>Coverage of the archive</source>
        <translation>归档的覆盖范围</translation>
    </message>
    <message>
        <source>What the trail can&apos;t show</source>
        <translation>跟踪无法显示的内容</translation>
    </message>
    <message>
        <source>Audit trail review</source>
        <translation>审计跟踪审查</translation>
    </message>
    <message numerus="yes">
        <source>and %n more question(s)</source>
        <translation>
            <numerusform>另有%n个问题</numerusform>
        </translation>
    </message>
    <message>
        <source>In a gap nothing was delivered where something must have been.</source>
        <translation>缺失指本应有内容投递却没有任何投递的时段。</translation>
    </message>
    <message>
        <source>Made with Trailscope %1</source>
        <translation>由 Trailscope %1 生成</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>生成时间：%1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Zone data</source>
        <translation>时区数据</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::ManagerController</name>
    <message>
        <source>The manager&apos;s page could not be made. %1</source>
        <translation>无法生成管理者页面。%1</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::ManagerView</name>
    <message>
        <source>&amp;Period:</source>
        <translation>时段(&amp;P)：</translation>
    </message>
    <message>
        <source>&amp;Back to the events</source>
        <translation>返回事件(&amp;B)</translation>
    </message>
    <message>
        <source>Show these events</source>
        <translation>显示这些事件</translation>
    </message>
    <message>
        <source>as filtered: %1</source>
        <translation>按筛选：%1</translation>
    </message>
    <message>
        <source>whole archive: %1</source>
        <translation>整个归档：%1</translation>
    </message>
    <message>
        <source>month: %1</source>
        <translation>月：%1</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::MonthView</name>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::NavigationController</name>
    <message>
        <source>No event shown is as late as that; this is the last one.</source>
        <translation>显示的事件中没有那么晚的；这是最后一个。</translation>
    </message>
    <message>
        <source>Marks are for a few events: at most %1 at once. A filter keeps more together.</source>
        <translation>标记适用于少量事件：一次最多%1个。更多事件请使用筛选。</translation>
    </message>
    <message>
        <source>None of the events shown is marked.</source>
        <translation>显示的事件中没有已标记的。</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::PaletteController</name>
    <message>
        <source>%1 › %2</source>
        <comment>menu and entry</comment>
        <translation>%1 › %2</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::ParameterDialog</name>
    <message>
        <source>&amp;Show its events</source>
        <translation>显示其事件(&amp;S)</translation>
    </message>
    <message>
        <source>The preset&apos;s &amp;own values</source>
        <translation>预设自身的值(&amp;O)</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1：</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::ParameterTable</name>
    <message>
        <source>Parameters of the preset</source>
        <translation>预设的参数</translation>
    </message>
    <message>
        <source>In the filter as</source>
        <translation>筛选中的名称</translation>
    </message>
    <message>
        <source>Asked as</source>
        <translation>提问文字</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>A filter refers to a parameter as ${name}, such as  user = ${people}.</source>
        <translation>筛选条件中以 ${name} 引用参数，例如  user = ${people}。</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>删除(&amp;R)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name for a parameter: small letters, digits and - only.</source>
        <translation>“%1”不能作为参数名：只能使用小写字母、数字和 -。</translation>
    </message>
    <message>
        <source>Two parameters have the name &quot;%1&quot;.</source>
        <translation>有两个参数名为“%1”。</translation>
    </message>
    <message>
        <source>The value of &quot;%1&quot;: %2</source>
        <translation>“%1”的值：%2</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::ParameterText</name>
    <message>
        <source>Period</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Values of a field</source>
        <translation>字段的值</translation>
    </message>
    <message>
        <source>This is no period. Write it as last 30d, 2026-10 or 2026-10-01..2026-10-31.</source>
        <translation>这不是时段。请写成 last 30d、2026-10 或 2026-10-01..2026-10-31 的形式。</translation>
    </message>
    <message>
        <source>This is no whole number.</source>
        <translation>这不是整数。</translation>
    </message>
    <message>
        <source>This is no list of names. Write it as root, Ji*, &quot;Yamada, Taro&quot;.</source>
        <translation>这不是名称列表。请写成 root, Ji*, &quot;Yamada, Taro&quot; 的形式。</translation>
    </message>
    <message>
        <source>This is no list of networks. Write it as 10.0.0.0/8, 203.0.113.7.</source>
        <translation>这不是网络列表。请写成 10.0.0.0/8, 203.0.113.7 的形式。</translation>
    </message>
    <message>
        <source>This is no list of values. Write it as one, two*, &quot;with blanks&quot;.</source>
        <translation>这不是值列表。请写成 one, two*, &quot;with blanks&quot; 的形式。</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>所有事件</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>最近7天</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>最近30天</translation>
    </message>
    <message>
        <source>The last 90 days</source>
        <translation>最近90天</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::People</name>
    <message>
        <source>failed login outside of working hours</source>
        <translation>非工作时间的失败登录</translation>
    </message>
    <message>
        <source>failed login</source>
        <translation>失败的登录</translation>
    </message>
    <message>
        <source>login outside of working hours</source>
        <translation>非工作时间的登录</translation>
    </message>
    <message>
        <source>login</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>%1: %2 logins, %3 of them outside of working hours; %4 failed, %5 of them outside of working hours</source>
        <translation>%1：登录%2次，其中非工作时间%3次；失败%4次，其中非工作时间%5次</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>off-hours</source>
        <translation>非工作时间</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>logins</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>user</source>
        <translation>用户</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::PeopleChart</name>
    <message>
        <source>Logins of each user</source>
        <translation>各用户的登录</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::PeopleView</name>
    <message>
        <source>Nobody logged in.</source>
        <translation>没有人登录。</translation>
    </message>
    <message>
        <source>People</source>
        <translation>用户</translation>
    </message>
    <message numerus="yes">
        <source>%n more user(s) not drawn</source>
        <translation>
            <numerusform>另有%n个用户未绘制</numerusform>
        </translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Logins</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Off-hours logins</source>
        <translation>非工作时间登录</translation>
    </message>
    <message>
        <source>Failed logins</source>
        <translation>失败的登录</translation>
    </message>
    <message>
        <source>Failed off-hours logins</source>
        <translation>非工作时间失败的登录</translation>
    </message>
    <message>
        <source>First</source>
        <translation>首次</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::PersonChangeModel</name>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Off-hours</source>
        <translation>非工作时间</translation>
    </message>
    <message>
        <source>before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>Logins</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::PresetController</name>
    <message>
        <source>The presets&apos; events could not be counted. %1</source>
        <translation>无法统计预设的事件。%1</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::PresetDialog</name>
    <message>
        <source>New preset</source>
        <translation>新建预设</translation>
    </message>
    <message>
        <source>Change preset</source>
        <translation>更改预设</translation>
    </message>
    <message>
        <source>&amp;Group:</source>
        <translation>组(&amp;G)：</translation>
    </message>
    <message>
        <source>&amp;Filter:</source>
        <translation>筛选条件(&amp;F)：</translation>
    </message>
    <message>
        <source>An empty filter would find every event.</source>
        <translation>空的筛选条件会匹配所有事件。</translation>
    </message>
    <message>
        <source>Give the preset a name.</source>
        <translation>请为预设命名。</translation>
    </message>
    <message>
        <source>Give the preset a group.</source>
        <translation>请为预设指定组。</translation>
    </message>
    <message>
        <source>&amp;Texts</source>
        <translation>说明(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Parameters</source>
        <translation>参数(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>What the preset shows besides its events:</source>
        <translation>除事件外预设还显示：</translation>
    </message>
    <message>
        <source>Its own columns</source>
        <translation>自己的列</translation>
    </message>
    <message>
        <source>Its own order</source>
        <translation>自己的排序</translation>
    </message>
    <message>
        <source>Its events in groups</source>
        <translation>分组的事件</translation>
    </message>
    <message>
        <source>Its own chart</source>
        <translation>自己的图表</translation>
    </message>
    <message>
        <source>The columns %1</source>
        <translation>列：%1</translation>
    </message>
    <message>
        <source>Ordered by %1</source>
        <translation>按%1升序</translation>
    </message>
    <message>
        <source>Ordered by %1, the last first</source>
        <translation>按%1降序</translation>
    </message>
    <message>
        <source>Groups by %1 and %2</source>
        <translation>按%1和%2分组</translation>
    </message>
    <message>
        <source>Groups by %1</source>
        <translation>按%1分组</translation>
    </message>
    <message>
        <source>The timeline split by %1</source>
        <translation>按%1细分的时间线</translation>
    </message>
    <message>
        <source>C&amp;hart</source>
        <translation>图表(&amp;H)</translation>
    </message>
    <message>
        <source>No filter refers to ${%1}.</source>
        <translation>没有筛选条件引用 ${%1}。</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::PresetEditor</name>
    <message>
        <source>The preset is back.</source>
        <translation>预设已恢复。</translation>
    </message>
    <message>
        <source>A preset file was left out. %1</source>
        <translation>有一个预设文件未载入。%1</translation>
    </message>
    <message>
        <source>Type a filter first: a preset keeps the filter and the columns of the view.</source>
        <translation>请先输入筛选条件：预设保存视图的筛选条件和列。</translation>
    </message>
    <message>
        <source>My presets</source>
        <translation>我的预设</translation>
    </message>
    <message>
        <source>The preset &quot;%1&quot; is saved.</source>
        <translation>预设“%1”已保存。</translation>
    </message>
    <message>
        <source>Import presets</source>
        <translation>导入预设</translation>
    </message>
    <message numerus="yes">
        <source>%n preset(s) imported.</source>
        <translation>
            <numerusform>已导入%n个预设。</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the preset</source>
        <translation>导出预设</translation>
    </message>
    <message>
        <source>The preset was written to %1.</source>
        <translation>预设已写入 %1。</translation>
    </message>
    <message>
        <source>&amp;Show its events</source>
        <translation>显示其事件(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Add to the filter</source>
        <translation>添加到筛选(&amp;A)</translation>
    </message>
    <message>
        <source>Show its co&amp;lumns</source>
        <translation>显示其列(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Favourite</source>
        <translation>收藏(&amp;F)</translation>
    </message>
    <message>
        <source>The preset is a favourite.</source>
        <translation>已收藏该预设。</translation>
    </message>
    <message>
        <source>The preset is no favourite any more.</source>
        <translation>已取消收藏该预设。</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>更改(&amp;C)…</translation>
    </message>
    <message>
        <source>C&amp;opy and change…</source>
        <translation>复制并更改(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>The preset is deleted. Review &gt; Undo deleting brings it back.</source>
        <translation>预设已删除。可通过“审查”＞“撤消删除预设”恢复。</translation>
    </message>
    <message>
        <source>&amp;Rename the group…</source>
        <translation>重命名组(&amp;R)…</translation>
    </message>
    <message>
        <source>Rename a group</source>
        <translation>重命名组</translation>
    </message>
    <message>
        <source>The group&apos;s new name:</source>
        <translation>组的新名称：</translation>
    </message>
    <message>
        <source>The group is renamed.</source>
        <translation>组已重命名。</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::PresetGroup</name>
    <message>
        <source>S1  Unauthorised access</source>
        <translation>S1  未授权访问</translation>
    </message>
    <message>
        <source>S2  Refused operations</source>
        <translation>S2  被拒绝的操作</translation>
    </message>
    <message>
        <source>S3  Events to watch</source>
        <translation>S3  需关注的事件</translation>
    </message>
    <message>
        <source>S4  Leaked data</source>
        <translation>S4  数据泄露</translation>
    </message>
    <message>
        <source>CIS  Benchmark, section 2</source>
        <translation>CIS  基准第2节</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::PresetPanel</name>
    <message>
        <source>Presets of the review</source>
        <translation>审查预设</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件数</translation>
    </message>
    <message>
        <source>Choose a preset to see what it finds, how to judge it, and what the trail can&apos;t show.</source>
        <translation>选择一个预设，查看其查找内容、如何判断以及跟踪无法显示的内容。</translation>
    </message>
    <message>
        <source>&amp;Save this view as a preset…</source>
        <translation>将此视图存为预设(&amp;S)…</translation>
    </message>
    <message>
        <source>What it finds</source>
        <translation>查找内容</translation>
    </message>
    <message>
        <source>How to judge it</source>
        <translation>如何判断</translation>
    </message>
    <message>
        <source>What the trail can&apos;t show</source>
        <translation>跟踪无法显示的内容</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Asked with</source>
        <translation>所用的值</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>收藏</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between values</comment>
        <translation>；</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::PresetProblem</name>
    <message>
        <source>is missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>is missing: values are those of a field</source>
        <translation>缺失：值须属于某个字段</translation>
    </message>
    <message>
        <source>is no key of a preset</source>
        <translation>不是预设的键</translation>
    </message>
    <message>
        <source>is no key of a parameter</source>
        <translation>不是参数的键</translation>
    </message>
    <message>
        <source>is no key of groups</source>
        <translation>不是 groups 的键</translation>
    </message>
    <message>
        <source>is no key of a chart</source>
        <translation>不是 chart 的键</translation>
    </message>
    <message>
        <source>is no key of a series</source>
        <translation>不是系列的键</translation>
    </message>
    <message>
        <source>has no English text</source>
        <translation>没有英文文本</translation>
    </message>
    <message>
        <source>has a split and series; it can have one of them</source>
        <translation>同时有 split 和 series，只能有其中之一</translation>
    </message>
    <message>
        <source>its values are no numbers</source>
        <translation>的值不是数字</translation>
    </message>
    <message>
        <source>its values can&apos;t be counted</source>
        <translation>的值无法统计</translation>
    </message>
    <message>
        <source>may hold letters, digits, &apos;-&apos;, &apos;_&apos; and &apos;.&apos; only</source>
        <translation>只能包含字母、数字、“-”“_”和“.”</translation>
    </message>
    <message>
        <source>must be a column of groups such as first or events:desc</source>
        <translation>必须是分组的列，如 first 或 events:desc</translation>
    </message>
    <message>
        <source>must be a field, with :desc for descending</source>
        <translation>必须是字段，降序加 :desc</translation>
    </message>
    <message>
        <source>must be a list</source>
        <translation>必须是列表</translation>
    </message>
    <message>
        <source>must be a text</source>
        <translation>必须是文本</translation>
    </message>
    <message>
        <source>must be a whole number</source>
        <translation>必须是整数</translation>
    </message>
    <message>
        <source>must be an object from language codes to texts</source>
        <translation>必须是从语言代码到文本的对象</translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>必须是对象</translation>
    </message>
    <message>
        <source>must be lower-case letters, digits and &apos;-&apos;, a letter first</source>
        <translation>只能是小写字母、数字和“-”，且以字母开头</translation>
    </message>
    <message>
        <source>must be minute, 5-minutes, hour, day or week</source>
        <translation>必须是 minute、5-minutes、hour、day 或 week</translation>
    </message>
    <message>
        <source>must be one field or two</source>
        <translation>必须是一个或两个字段</translation>
    </message>
    <message>
        <source>must be period, number, names, networks or values</source>
        <translation>必须是 period、number、names、networks 或 values</translation>
    </message>
    <message>
        <source>needs &quot;schemaVersion&quot;: 2</source>
        <translation>需要 &quot;schemaVersion&quot;: 2</translation>
    </message>
    <message>
        <source>what follows the &apos;|&apos; is not read: take it away</source>
        <translation>中 | 之后的内容不会被读取，请删除</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; %2.</source>
        <translation>“%1”%2。</translation>
    </message>
    <message>
        <source>%1 Put right: %2</source>
        <translation>%1更正为：%2</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::ProblemModel</name>
    <message>
        <source>File or folder</source>
        <translation>文件或文件夹</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>影响</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>处理办法</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>%1 (at byte %2)</source>
        <translation>%1（第%2字节处）</translation>
    </message>
    <message>
        <source>Loaded up to the damage</source>
        <translation>已加载到损坏处为止</translation>
    </message>
    <message>
        <source>Records left out: %1</source>
        <translation>略去的记录：%1条</translation>
    </message>
    <message>
        <source>Nothing of it was loaded</source>
        <translation>未加载任何内容</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::ProblemsDialog</name>
    <message>
        <source>Nothing could be read.</source>
        <translation>无法读取任何内容。</translation>
    </message>
    <message>
        <source>Files found: %1, damaged: %2, not a trail: %3. Everything else was loaded.</source>
        <translation>找到文件：%1个，损坏：%2个，非跟踪文件：%3个。其余均已加载。</translation>
    </message>
    <message>
        <source>Records left out: %1.</source>
        <translation>略去的记录：%1条。</translation>
    </message>
    <message>
        <source>The list shows the first %1 problems.</source>
        <translation>列表显示前%1个问题。</translation>
    </message>
    <message>
        <source>Files that could not be read</source>
        <translation>无法读取的文件</translation>
    </message>
    <message>
        <source>&amp;Save list as CSV…</source>
        <translation>将列表保存为 CSV(&amp;S)…</translation>
    </message>
    <message>
        <source>Save the list of files</source>
        <translation>保存文件列表</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::ReadyGroupings</name>
    <message>
        <source>First time a user came from an address</source>
        <translation>用户首次从某地址访问</translation>
    </message>
    <message>
        <source>First time a user came with an agent</source>
        <translation>用户首次使用某客户端</translation>
    </message>
    <message>
        <source>First time a user acted in a region</source>
        <translation>用户首次在某地域操作</translation>
    </message>
    <message>
        <source>First time a user called an event</source>
        <translation>用户首次调用某事件</translation>
    </message>
    <message>
        <source>Failed logins and then a success of a user</source>
        <translation>某用户的失败登录及随后的成功登录</translation>
    </message>
    <message>
        <source>Users, and how many addresses each came from</source>
        <translation>用户及其来源地址数</translation>
    </message>
    <message>
        <source>Addresses, and how many users came from each</source>
        <translation>地址及其对应的用户数</translation>
    </message>
    <message>
        <source>Users and what they were refused</source>
        <translation>用户及其被拒绝的操作</translation>
    </message>
    <message>
        <source>Access keys, and how many addresses used each</source>
        <translation>访问密钥及使用它的地址数</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::RuleText</name>
    <message>
        <source>&quot;%1&quot; is no date. Write it as 2026-10-12.</source>
        <translation>“%1”不是日期。请写成 2026-10-12 的形式。</translation>
    </message>
    <message>
        <source>It would end before it begins.</source>
        <translation>结束会早于开始。</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>Name users or groups, with commas between them.</source>
        <translation>请填写用户或组，用英文逗号分隔。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time. Write it as 2026-10-03 22:00.</source>
        <translation>“%1”不是时间。请写成 2026-10-03 22:00 的形式。</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>%1 is among the holidays already.</source>
        <translation>%1 已在节假日中。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Company holiday</source>
        <translation>公司假日</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>组</translation>
    </message>
    <message>
        <source>Give the group a name.</source>
        <translation>请为组命名。</translation>
    </message>
    <message>
        <source>There is a group &quot;%1&quot; already.</source>
        <translation>组“%1”已存在。</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>new group</source>
        <translation>新建组</translation>
    </message>
    <message>
        <source>new group %1</source>
        <translation>新建组 %1</translation>
    </message>
    <message>
        <source>From</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>To</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>On holidays</source>
        <translation>节假日上班</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Type yes or no.</source>
        <translation>请输入“是”或“否”。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no working time. Write it as 09:00-12:00, 13:00-18:00.</source>
        <translation>“%1”不是工作时间。请写成 09:00-12:00, 13:00-18:00 的形式。</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>off</source>
        <translation>休息</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>There is no time zone &quot;%1&quot;. Write it as Europe/London.</source>
        <translation>没有时区“%1”。请写成 Europe/London 的形式。</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>班次</translation>
    </message>
    <message>
        <source>user name</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>New shift</source>
        <translation>新建班次</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::SavedFile</name>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为 %1。</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::SeriesEditor</name>
    <message>
        <source>&amp;Add a series</source>
        <translation>添加系列(&amp;A)</translation>
    </message>
    <message>
        <source>Of the events that the preset finds, the timeline shows those of each filter here as a series. Series take the place of a split by a field.</source>
        <translation>在预设找到的事件中，时间线将符合此处各筛选条件的事件显示为一个系列。系列会取代按字段的细分。</translation>
    </message>
    <message>
        <source>Name of the series</source>
        <translation>系列名称</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Filter of the series</source>
        <translation>系列的筛选条件</translation>
    </message>
    <message>
        <source>Filter, such as  outcome = denied</source>
        <translation>筛选条件，例如 outcome = denied</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Give each series of the chart a name.</source>
        <translation>请为图表的每个系列命名。</translation>
    </message>
    <message>
        <source>The series &quot;%1&quot; has no filter.</source>
        <translation>系列“%1”没有筛选条件。</translation>
    </message>
    <message>
        <source>The series &quot;%1&quot;: %2</source>
        <translation>系列“%1”：%2</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::ShownText</name>
    <message>
        <source>... (%1 lines)</source>
        <translation>...（%1 行）</translation>
    </message>
    <message>
        <source>%1... (%2 bytes)</source>
        <translation>%1...（%2 字节）</translation>
    </message>
    <message>
        <source>There are characters in it that can&apos;t be seen: %1</source>
        <translation>其中含有看不见的字符：%1</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::StartPage</name>
    <message>
        <source>Open an audit trail</source>
        <translation>打开审计跟踪</translation>
    </message>
    <message>
        <source>Trailscope shows archives of Alibaba Cloud ActionTrail and AWS CloudTrail: a folder copied from the bucket, or single .gz and .json files. You can also drop them anywhere in this window. Archives are only read, never changed.</source>
        <translation>Trailscope 可显示阿里云操作审计 (ActionTrail) 和 AWS CloudTrail 的归档：从存储桶复制的文件夹，或单个 .gz、.json 文件。也可以将它们拖放到此窗口的任意位置。归档只读取，从不更改。</translation>
    </message>
    <message>
        <source>Open a folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>All trail files in it and below it</source>
        <translation>其中及子文件夹中的所有跟踪文件</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>打开文件</translation>
    </message>
    <message>
        <source>One or more .gz or .json files</source>
        <translation>一个或多个 .gz 或 .json 文件</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>打开示例</translation>
    </message>
    <message>
        <source>A month of a made-up company, to try things out</source>
        <translation>一家虚构公司一个月的数据，供试用</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>以前打开过的</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::TableController</name>
    <message>
        <source>%1 of %2 events; not all records were searched</source>
        <translation>%1 / %2 个事件；部分记录没有被搜索</translation>
    </message>
    <message>
        <source>%1 of %2 events</source>
        <translation>显示%1个事件，共%2个</translation>
    </message>
    <message>
        <source>%1 of %2 events found before the search ended: not all</source>
        <translation>搜索结束前找到 %1 / %2 个事件：不是全部</translation>
    </message>
    <message>
        <source>%1 of %2 events so far, reading the archive…</source>
        <translation>目前显示%1个事件，共%2个，正在读取归档…</translation>
    </message>
    <message>
        <source>, %1 selected</source>
        <translation>，已选%1个</translation>
    </message>
    <message>
        <source>Reading the archive…</source>
        <translation>正在读取归档…</translation>
    </message>
    <message>
        <source>The filter was not answered.
Return in the filter&apos;s field asks again.</source>
        <translation>没有得到筛选结果。
在筛选栏按 Return 键可再次搜索。</translation>
    </message>
    <message>
        <source>No event matches the filter.
Take a condition away, or go back to the filter before (Alt+Left).</source>
        <translation>没有符合筛选条件的事件。
请移除一个条件，或返回上一个筛选 (Alt+Left)。</translation>
    </message>
    <message>
        <source>The copied events are not all events of the filter, or not its own.</source>
        <translation>复制的事件不是筛选条件的全部事件，或不属于该筛选条件。</translation>
    </message>
    <message>
        <source>Only the first %1 rows were copied. Export as CSV (Ctrl+E) has no such limit.</source>
        <translation>只复制了前%1行。导出为 CSV (Ctrl+E) 没有此限制。</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::TableFinder</name>
    <message>
        <source>Nothing found</source>
        <translation>未找到</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n个匹配</numerusform>
        </translation>
    </message>
    <message>
        <source>went on from the top</source>
        <translation>已从开头继续</translation>
    </message>
    <message>
        <source>went on from the end</source>
        <translation>已从末尾继续</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::Tables</name>
    <message>
        <source>all regions</source>
        <translation>所有地域</translation>
    </message>
    <message>
        <source>Nothing was delivered, in a maintenance window.</source>
        <translation>维护窗口内没有投递。</translation>
    </message>
    <message>
        <source>Nothing was delivered where something must have been.</source>
        <translation>本应有投递的时段没有任何投递。</translation>
    </message>
    <message>
        <source>The next event: %1 %2.</source>
        <translation>下一个事件：%1 %2。</translation>
    </message>
    <message>
        <source>Planned gap</source>
        <translation>计划内缺失</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>%1 by %2: %3.</source>
        <translation>%2 执行 %1：%3。</translation>
    </message>
    <message>
        <source>The account&apos;s next event came after %1.</source>
        <translation>该账号的下一个事件在%1之后。</translation>
    </message>
    <message>
        <source>No event of the account came after it.</source>
        <translation>此后该账号没有任何事件。</translation>
    </message>
    <message>
        <source>Trail changed</source>
        <translation>跟踪变更</translation>
    </message>
    <message>
        <source>Longest silence</source>
        <translation>最长静默</translation>
    </message>
    <message>
        <source>%1 without any event.</source>
        <translation>%1内没有任何事件。</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Digested log</source>
        <translation>摘要所列日志</translation>
    </message>
    <message>
        <source>In no digest</source>
        <translation>不在任何摘要中</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Can&apos;t show</source>
        <translation>无法显示</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>检查发现</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件数</translation>
    </message>
    <message>
        <source>In its name</source>
        <translation>名称中的数量</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>md5</source>
        <translation>md5</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>字节数</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Since the manifest</source>
        <translation>清单之后</translation>
    </message>
    <message>
        <source>Now at</source>
        <translation>现位置</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件名称</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Folded record</source>
        <translation>被合并记录的文件</translation>
    </message>
    <message>
        <source>At byte</source>
        <translation>位置（字节）</translation>
    </message>
    <message>
        <source>Into the record of</source>
        <translation>保留记录的文件</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::Timeline</name>
    <message>
        <source>one bar a minute</source>
        <translation>每柱1分钟</translation>
    </message>
    <message>
        <source>one bar for 5 minutes</source>
        <translation>每柱5分钟</translation>
    </message>
    <message>
        <source>one bar an hour</source>
        <translation>每柱1小时</translation>
    </message>
    <message>
        <source>one bar a day</source>
        <translation>每柱1天</translation>
    </message>
    <message>
        <source>one bar a week</source>
        <translation>每柱1周</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2 (%3 %)</source>
        <translation>%1：%2 (%3%)</translation>
    </message>
    <message>
        <source>Holiday: %1</source>
        <translation>节假日：%1</translation>
    </message>
    <message>
        <source>A day off</source>
        <translation>休息日</translation>
    </message>
    <message>
        <source>Outside of working hours</source>
        <translation>非工作时间</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1，%2，%3</translation>
    </message>
    <message>
        <source>%1, shaded by the hours of %2</source>
        <translation>%1，阴影按 %2 的工作时间</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::TimelineChart</name>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::TimelineView</name>
    <message>
        <source>No events to chart.</source>
        <translation>没有可绘制的事件。</translation>
    </message>
    <message>
        <source>what fits</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>minute</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>5 minutes</source>
        <translation>5分钟</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>day</source>
        <translation>天</translation>
    </message>
    <message>
        <source>week</source>
        <translation>周</translation>
    </message>
    <message>
        <source>logins and errors</source>
        <translation>登录与错误</translation>
    </message>
    <message>
        <source>B&amp;y:</source>
        <translation>间隔(&amp;Y)：</translation>
    </message>
    <message>
        <source>&amp;Split:</source>
        <translation>细分(&amp;S)：</translation>
    </message>
    <message>
        <source>logins</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>failed logins</source>
        <translation>失败的登录</translation>
    </message>
    <message>
        <source>errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>the preset&apos;s series</source>
        <translation>预设的系列</translation>
    </message>
    <message>
        <source>Zoom before</source>
        <translation>上一个缩放</translation>
    </message>
    <message>
        <source>Back to the zoom before (Ctrl+Z in the chart)</source>
        <translation>返回上一个缩放（图表中按 Ctrl+Z）</translation>
    </message>
    <message>
        <source>Zoom after</source>
        <translation>下一个缩放</translation>
    </message>
    <message>
        <source>Forward to the zoom after (Ctrl+Shift+Z in the chart)</source>
        <translation>前进到下一个缩放（图表中按 Ctrl+Shift+Z）</translation>
    </message>
    <message>
        <source>All times</source>
        <translation>全部时间</translation>
    </message>
    <message>
        <source>Show all times (double click in the chart)</source>
        <translation>显示全部时间（在图表中双击）</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>限定范围</translation>
    </message>
    <message>
        <source>Keep only the events of the time shown, or of the bars marked (Ctrl+Return in the chart)</source>
        <translation>仅保留所示时间或所选柱的事件（图表中按 Ctrl+Enter）</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>外观(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Logarithmic scale</source>
        <translation>对数刻度(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Same scale while filter and zoom change</source>
        <translation>筛选和缩放变化时保持刻度(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Patterns beside colours</source>
        <translation>颜色之外再用图案(&amp;P)</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>%1: %2 events</source>
        <translation>%1：%2个事件</translation>
    </message>
    <message>
        <source>From</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>To</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Working time</source>
        <translation>工作时间</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>节假日</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>&amp;Zoom to this bar</source>
        <translation>放大此柱(&amp;Z)</translation>
    </message>
    <message>
        <source>Only the &amp;time of this bar</source>
        <translation>仅此柱的时间(&amp;T)</translation>
    </message>
    <message>
        <source>Only the time &amp;shown</source>
        <translation>仅显示的时间(&amp;S)</translation>
    </message>
    <message>
        <source>%1 in this bar</source>
        <translation>此柱中的“%1”</translation>
    </message>
    <message>
        <source>This bar</source>
        <translation>此柱</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::ValueMenu</name>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>&amp;Include</source>
        <translation>包含(&amp;I)</translation>
    </message>
    <message>
        <source>E&amp;xclude</source>
        <translation>排除(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Only this</source>
        <translation>仅显示此值(&amp;O)</translation>
    </message>
    <message>
        <source>Copy as &amp;filter text</source>
        <translation>复制为筛选文本(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Copy value</source>
        <translation>复制值(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Around this event</source>
        <translation>此事件前后(&amp;A)</translation>
    </message>
    <message>
        <source>All events within 30 minutes</source>
        <translation>前后30分钟内的全部事件</translation>
    </message>
    <message>
        <source>Of these events, those before it</source>
        <translation>当前事件中，在此之前的</translation>
    </message>
    <message>
        <source>Of these events, those after it</source>
        <translation>当前事件中，在此之后的</translation>
    </message>
    <message>
        <source>%1 %2 within 30 minutes</source>
        <translation>前后30分钟内的%1 %2</translation>
    </message>
    <message>
        <source>Everything of this user: %1</source>
        <translation>该用户的全部事件：%1</translation>
    </message>
    <message>
        <source>Everything from this address: %1</source>
        <translation>来自该地址的全部事件：%1</translation>
    </message>
    <message>
        <source>Everything with this access key: %1</source>
        <translation>使用该访问密钥的全部事件：%1</translation>
    </message>
    <message>
        <source>Everything with this value: %1</source>
        <translation>含该值的全部事件：%1</translation>
    </message>
    <message>
        <source>Everything of this request: %1</source>
        <translation>该请求的全部事件：%1</translation>
    </message>
    <message>
        <source>Everything on this resource: %1</source>
        <translation>该资源的全部事件：%1</translation>
    </message>
    <message>
        <source>Of these events, those &amp;before it</source>
        <translation>这些事件中在其之前的(&amp;B)</translation>
    </message>
    <message>
        <source>Of these events, those &amp;after it</source>
        <translation>这些事件中在其之后的(&amp;A)</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::WeekMapModel</name>
    <message>
        <source>%1, %2:00 to %3:00: %4 events (%5 %)</source>
        <translation>%1 %2:00 至 %3:00：%4个事件 (%5%)</translation>
    </message>
    <message>
        <source>Outside of working hours</source>
        <translation>非工作时间</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::WeekMapView</name>
    <message>
        <source>No events to chart.</source>
        <translation>没有可绘制的事件。</translation>
    </message>
    <message>
        <source>all events</source>
        <translation>所有事件</translation>
    </message>
    <message>
        <source>logins</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>failed logins</source>
        <translation>失败的登录</translation>
    </message>
    <message>
        <source>errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>Sho&amp;w:</source>
        <translation>显示(&amp;W)：</translation>
    </message>
    <message>
        <source>Events by weekday and hour</source>
        <translation>按星期和时段的事件</translation>
    </message>
    <message>
        <source>Week map</source>
        <translation>星期与时段</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>星期</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::WindowLayout</name>
    <message>
        <source>Main</source>
        <translation>主工具栏</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::ZoneChooser</name>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>The time zone that times, days and working hours follow. Type a part of a name to find it.</source>
        <translation>时间、日期和工作时间所依据的时区。输入名称的一部分即可查找。</translation>
    </message>
</context>
</TS>
