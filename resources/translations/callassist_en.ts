<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="zh_CN">
<context>
    <name>AccountDialog</name>
    <message>
        <source>添加账户</source>
        <translation>Add account</translation>
    </message>
    <message>
        <source>改一改</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>选一家银行，或者给账户起个名字。</source>
        <translation>Choose a bank, or give the account a name.</translation>
    </message>
</context>
<context>
    <name>AccountForm</name>
    <message>
        <source>输入银行名字</source>
        <translation>Type the name of a bank</translation>
    </message>
    <message>
        <source>哪家银行</source>
        <translation>Which bank</translation>
    </message>
    <message>
        <source>起个名字就好，别写卡号。</source>
        <translation>A name is enough. Do not write the card number.</translation>
    </message>
    <message>
        <source>怎么称呼这个账户</source>
        <translation>What you call this account</translation>
    </message>
    <message>
        <source>多久看一次</source>
        <translation>How often to look</translation>
    </message>
    <message>
        <source>自己还想看什么（可以不写）</source>
        <translation>What else to look at (optional)</translation>
    </message>
    <message>
        <source>一行写一条，会排在清单后面。</source>
        <translation>One a line. They come after the checklist.</translation>
    </message>
    <message>
        <source>例如 工资卡</source>
        <translation>For example: wages</translation>
    </message>
    <message>
        <source>下一次：{}</source>
        <translation>Next: {}</translation>
    </message>
    <message>
        <source>下一次：{}，再下一次：{}</source>
        <translation>Next: {}, then {}</translation>
    </message>
    <message>
        <source>{day} {weekday} {time}</source>
        <translation>{weekday} {day}, {time}</translation>
    </message>
</context>
<context>
    <name>AddedDetail</name>
    <message>
        <source>选中的号码</source>
        <translation>The selected number</translation>
    </message>
    <message>
        <source>移除这个号码</source>
        <translation>Remove this number</translation>
    </message>
    <message>
        <source>彻底移除…</source>
        <translation>Remove for good…</translation>
    </message>
    <message>
        <source>改名字或备注…</source>
        <translation>Change name or note…</translation>
    </message>
    <message>
        <source>找回这个号码</source>
        <translation>Bring this number back</translation>
    </message>
    <message>
        <source>彻底移除这个号码？号码、名字、备注都抹掉，不能再找回。自动备份里的那一份，要到旧备份被清理时才会消失。</source>
        <translation>Remove this number for good? Number, name and note are erased and cannot come back. Automatic backups keep their copy until they are thinned out.</translation>
    </message>
    <message>
        <source>留着</source>
        <translation>Keep it</translation>
    </message>
    <message>
        <source>彻底移除</source>
        <translation>Remove for good</translation>
    </message>
    <message>
        <source>能找回到 {day}</source>
        <translation>Can be brought back until {day}</translation>
    </message>
</context>
<context>
    <name>AddedModel</name>
    <message>
        <source>最近移除的</source>
        <translation>Removed recently</translation>
    </message>
    <message>
        <source>你起的名字</source>
        <translation>Your name for it</translation>
    </message>
    <message>
        <source>号码</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>判断</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>添加于</source>
        <translation>Added on</translation>
    </message>
</context>
<context>
    <name>AddedNumberController</name>
    <message>
        <source>已添加“{name}”。以后它打来，会显示这个名字；判断不会因此改变。</source>
        <translation>Added &quot;{name}&quot;. When it calls, this name will be shown; the verdict does not change.</translation>
    </message>
</context>
<context>
    <name>AddedPage</name>
    <message>
        <source>添加号码…</source>
        <translation>Add a number…</translation>
    </message>
    <message>
        <source>回到官方号码</source>
        <translation>Back to the official numbers</translation>
    </message>
    <message>
        <source>你添加的号码</source>
        <translation>Numbers you added</translation>
    </message>
    <message>
        <source>你自己记下的，不是官方号码。判断、步骤和要打的电话都不看它们。</source>
        <translation>Written down by you, not official numbers. Verdicts, steps and the numbers to call take no notice of them.</translation>
    </message>
    <message>
        <source>还没有添加号码</source>
        <translation>No number added yet</translation>
    </message>
    <message>
        <source>银行卡背面的电话、网点经理、家人的号码，都可以记在这里。以后它打来，会显示你起的名字。</source>
        <translation>The hotline on the back of your card, a branch manager, a relative: you can keep their numbers here. When one of them calls, the name you gave it is shown.</translation>
    </message>
    <message>
        <source>已移除“{name}”。</source>
        <translation>Removed &quot;{name}&quot;.</translation>
    </message>
    <message>
        <source>撤销</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>AddedSection</name>
    <message>
        <source>你添加的号码</source>
        <translation>Numbers you added</translation>
    </message>
    <message>
        <source>看你添加的</source>
        <translation>Show yours</translation>
    </message>
    <message>
        <source>添加号码…</source>
        <translation>Add a number…</translation>
    </message>
    <message numerus="yes">
        <source>%n 个，不是官方号码，和下面的号码表分开。</source>
        <translation>
            <numerusform>%n, not official, kept apart from the list below.</numerusform>
            <numerusform>%n, not official, kept apart from the list below.</numerusform>
        </translation>
    </message>
    <message>
        <source>卡背面的电话、网点经理、家人的号码，可以自己记在这里。</source>
        <translation>Keep here the hotline on your card, a branch manager or a relative.</translation>
    </message>
</context>
<context>
    <name>AnswerView</name>
    <message>
        <source>依据：</source>
        <translation>Based on:</translation>
    </message>
</context>
<context>
    <name>Arrivals</name>
    <message>
        <source>表里已经有一个号码，没有改。要看 {number}，先保存那一通。</source>
        <translation>The form has a number already, which stays. To look at {number}, save that call first.</translation>
    </message>
    <message>
        <source>一次导入一个文件，先打开了第一个：{}</source>
        <translation>One file at a time; the first one is open: {}</translation>
    </message>
</context>
<context>
    <name>ArticleCard</name>
    <message>
        <source>文章</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>目录</source>
        <translation>Contents</translation>
    </message>
    <message>
        <source>回到刚才看的（Alt+←）</source>
        <translation>Back to what you read before (Alt+←)</translation>
    </message>
    <message>
        <source>已打印</source>
        <translation>Printed</translation>
    </message>
    <message>
        <source>已存好</source>
        <translation>Saved</translation>
    </message>
</context>
<context>
    <name>ArticleTools</name>
    <message>
        <source>字小一点</source>
        <translation>Smaller text</translation>
    </message>
    <message>
        <source>字大一点</source>
        <translation>Larger text</translation>
    </message>
    <message>
        <source>打印</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>存为 PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>练一练：这通电话该怎么接</source>
        <translation>Practise: how to take this call</translation>
    </message>
    <message>
        <source>冰箱上的一页</source>
        <translation>A page for the fridge</translation>
    </message>
    <message>
        <source>字号 {percent}%</source>
        <translation>Text size {percent} %</translation>
    </message>
</context>
<context>
    <name>AttachmentList</name>
    <message>
        <source>附件</source>
        <translation>Attachments</translation>
    </message>
    <message>
        <source>添加截图或文件…</source>
        <translation>Add a screenshot or file…</translation>
    </message>
    <message>
        <source>恢复</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>添加了 {name}</source>
        <translation>Added {name}</translation>
    </message>
    <message>
        <source>去掉了 {name}</source>
        <translation>Removed {name}</translation>
    </message>
    <message>
        <source>添加截图或文件</source>
        <translation>Add a screenshot or file</translation>
    </message>
</context>
<context>
    <name>BackupCard</name>
    <message>
        <source>备份</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>每天记下第一通来电后自动备份，导入之前也会。电脑坏了，要靠 U 盘上的那一份。</source>
        <translation>Backed up by itself after the first call of a day and before an import. If this computer breaks, only a copy elsewhere helps, such as on a USB stick.</translation>
    </message>
    <message>
        <source>现在备份到…</source>
        <translation>Back up now to…</translation>
    </message>
    <message>
        <source>从备份恢复…</source>
        <translation>Restore from a backup…</translation>
    </message>
    <message>
        <source>还没有自动备份。</source>
        <translation>There is no automatic backup yet.</translation>
    </message>
    <message numerus="yes">
        <source>来电 %n 通</source>
        <translation>
            <numerusform>%n call</numerusform>
            <numerusform>%n calls</numerusform>
        </translation>
    </message>
    <message>
        <source>上次自动备份：{moment}，{calls}</source>
        <translation>Last automatic backup: {moment}, {calls}</translation>
    </message>
    <message>
        <source>备份放在哪里</source>
        <translation>Where to put the backup</translation>
    </message>
    <message>
        <source>正在备份…</source>
        <translation>Backing up…</translation>
    </message>
    <message numerus="yes">
        <source>已备份到 {path}，%n 通来电。写完又读回来核对过。</source>
        <translation>
            <numerusform>Backed up to {path}: %n call. It was read back and compared.</numerusform>
            <numerusform>Backed up to {path}: %n calls. It was read back and compared.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupDetail</name>
    <message>
        <source>选中的备份</source>
        <translation>The chosen backup</translation>
    </message>
    <message>
        <source>备份里最近的来电</source>
        <translation>Newest calls in the backup</translation>
    </message>
    <message>
        <source>恢复这一份…</source>
        <translation>Restore this one…</translation>
    </message>
    <message>
        <source>不恢复</source>
        <translation>Do not restore</translation>
    </message>
    <message>
        <source>恢复</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>正在检查这份备份…</source>
        <translation>Checking this backup…</translation>
    </message>
    <message>
        <source>正在恢复…</source>
        <translation>Restoring…</translation>
    </message>
</context>
<context>
    <name>BackupWords</name>
    <message>
        <source>读不了</source>
        <translation>unreadable</translation>
    </message>
    <message>
        <source>{occasion} · 程序版本 {version}</source>
        <translation>{occasion} · version {version}</translation>
    </message>
    <message numerus="yes">
        <source>来电 %n 通</source>
        <translation>
            <numerusform>%n call</numerusform>
            <numerusform>%n calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>账户检查 %n 项</source>
        <translation>
            <numerusform>%n account check</numerusform>
            <numerusform>%n account checks</numerusform>
        </translation>
    </message>
    <message>
        <source>{calls}，{checks}</source>
        <translation>{calls}, {checks}</translation>
    </message>
    <message>
        <source>从 {first} 到 {last}</source>
        <translation>From {first} to {last}</translation>
    </message>
    <message numerus="yes">
        <source>附件 %n 个</source>
        <translation>
            <numerusform>%n attached file</numerusform>
            <numerusform>%n attached files</numerusform>
        </translation>
    </message>
    <message>
        <source>自动备份不带附件，附件还在数据文件夹里。</source>
        <translation>Automatic backups are without attached files; those stay in the data folder.</translation>
    </message>
    <message>
        <source>是旧版的数据，恢复时会转成现在的样子。</source>
        <translation>Its data are of an older version and are brought up to date when restored.</translation>
    </message>
    <message numerus="yes">
        <source>其中 %n 处在备份之前就坏了。</source>
        <translation>
            <numerusform>%n entry in it was damaged before.</numerusform>
            <numerusform>%n entries in it were damaged before.</numerusform>
        </translation>
    </message>
    <message>
        <source>现在的记录读不了，没法比较少了什么。</source>
        <translation>The present log cannot be read, so nobody can say what is missing.</translation>
    </message>
    <message>
        <source>现在的记录里有的，这份里都有。</source>
        <translation>It has everything that the present log has.</translation>
    </message>
    <message>
        <source>现在有、这份里没有：{what}。</source>
        <translation>In the log now but not in this backup: {what}.</translation>
    </message>
    <message numerus="yes">
        <source>%n 通来电会回到备份时的样子。</source>
        <translation>
            <numerusform>%n call goes back to how it was then.</numerusform>
            <numerusform>%n calls go back to how they were then.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>自己添加的号码 %n 个</source>
        <translation>
            <numerusform>%n number added by yourself</numerusform>
            <numerusform>%n numbers added by yourself</numerusform>
        </translation>
    </message>
    <message>
        <source>用 {moment} 的备份替换现在的记录？</source>
        <translation>Replace the present log with the backup of {moment}?</translation>
    </message>
    <message>
        <source>现在的记录会先备份，文件也留着，不会删。</source>
        <translation>The present log is backed up first, and its file is kept.</translation>
    </message>
    <message numerus="yes">
        <source>已恢复到 {moment} 的备份，来电 %n 通。</source>
        <translation>
            <numerusform>Restored the backup of {moment}: %n call.</numerusform>
            <numerusform>Restored the backup of {moment}: %n calls.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>找回附件 %n 个。</source>
        <translation>
            <numerusform>%n attached file is back.</numerusform>
            <numerusform>%n attached files are back.</numerusform>
        </translation>
    </message>
    <message>
        <source>之前的记录没有删，是数据文件夹里的 {name}</source>
        <translation>The log of before was not deleted; in the data folder it is {name}</translation>
    </message>
</context>
<context>
    <name>BankList</name>
    <message>
        <source>名称，例如 建设银行</source>
        <translation>Name, such as CCB</translation>
    </message>
    <message>
        <source>移除</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>还没有添加。</source>
        <translation>None added yet.</translation>
    </message>
    <message>
        <source>添加</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>号码表里没有找到，换个写法试试。</source>
        <translation>Not found in the number list; try another spelling.</translation>
    </message>
    <message numerus="yes">
        <source>找到 %n 家</source>
        <translation>
            <numerusform>%n organisation found</numerusform>
            <numerusform>%n organisations found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BankToCall</name>
    <message>
        <source>是哪家银行？</source>
        <translation>Which bank is it?</translation>
    </message>
    <message>
        <source>别的银行</source>
        <translation>Another bank</translation>
    </message>
</context>
<context>
    <name>BanksPart</name>
    <message>
        <source>点一下就选上，再点一下取消</source>
        <translation>Click to choose, click again to take it back</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>关闭这条提示</source>
        <translation>Close this notice</translation>
    </message>
</context>
<context>
    <name>Breadcrumbs</name>
    <message>
        <source>您在这里</source>
        <translation>You are here</translation>
    </message>
</context>
<context>
    <name>BriefVerdict</name>
    <message>
        <source>看理由</source>
        <translation>See the reasons</translation>
    </message>
    <message>
        <source>判断，几个字</source>
        <translation>The verdict in a few words</translation>
    </message>
</context>
<context>
    <name>CallController</name>
    <message>
        <source>{edition}，可能过时</source>
        <translation>{edition}, may be out of date</translation>
    </message>
</context>
<context>
    <name>CallDetail</name>
    <message>
        <source>选中的来电</source>
        <translation>Selected call</translation>
    </message>
    <message>
        <source>删除这通来电</source>
        <translation>Delete this call</translation>
    </message>
    <message>
        <source>从记录里删除这通来电？30 天内可以找回。</source>
        <translation>Delete this call from the log? It can be brought back for 30 days.</translation>
    </message>
    <message>
        <source>留着</source>
        <translation>Keep it</translation>
    </message>
    <message>
        <source>删除</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>把这个号码记为我的…</source>
        <translation>Keep this number as mine…</translation>
    </message>
    <message>
        <source>补记或改正…</source>
        <translation>Tell more or correct…</translation>
    </message>
    <message>
        <source>整理成一份材料…</source>
        <translation>Put into a record…</translation>
    </message>
    <message>
        <source>这条记录和保存时不一样，可能损坏了，也可能被改过。下面写的不一定是当时的内容。</source>
        <translation>This record is not as it was saved: it may be damaged, or something changed it. What stands below may not be what was written down.</translation>
    </message>
    <message>
        <source>手机里的记录：{}</source>
        <translation>In the phone&apos;s log: {}</translation>
    </message>
    <message>
        <source>手机里存的名字：{}</source>
        <translation>Name stored in the phone: {}</translation>
    </message>
    <message>
        <source>从手机导入，还没有步骤。可以补记对方说了什么，也可以直接生成步骤。</source>
        <translation>Imported from the phone; there are no steps yet. You can tell what was said, or have the steps made as it is.</translation>
    </message>
    <message>
        <source>判断时用的是 {edition} 版号码表</source>
        <translation>Judged with the number list of {edition}</translation>
    </message>
    <message>
        <source>生成步骤</source>
        <translation>Make the steps</translation>
    </message>
    <message>
        <source>看步骤</source>
        <translation>See the steps</translation>
    </message>
    <message>
        <source>从第 1 步开始</source>
        <translation>Start with step 1</translation>
    </message>
    <message>
        <source>继续第 {number} 步</source>
        <translation>Go on with step {number}</translation>
    </message>
</context>
<context>
    <name>CallForm</name>
    <message>
        <source>对方自称：{}</source>
        <translation>They said they were: {}</translation>
    </message>
    <message>
        <source>{}；{}</source>
        <translation>{}; {}</translation>
    </message>
</context>
<context>
    <name>CallLogModel</name>
    <message>
        <source>时间</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>号码</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>自称</source>
        <translation>Claimed</translation>
    </message>
    <message>
        <source>判断</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>回拨核实</source>
        <translation>Call-back</translation>
    </message>
    <message>
        <source>时间，最早的在前</source>
        <translation>Time, oldest first</translation>
    </message>
    <message>
        <source>时间，最新的在前</source>
        <translation>Time, newest first</translation>
    </message>
</context>
<context>
    <name>CallLogPage</name>
    <message>
        <source>来电记录</source>
        <translation>Call log</translation>
    </message>
    <message>
        <source>看图</source>
        <translation>Pictures</translation>
    </message>
    <message>
        <source>从手机导入…</source>
        <translation>Import from phone…</translation>
    </message>
    <message>
        <source>看全部来电</source>
        <translation>Show all calls</translation>
    </message>
    <message>
        <source>号码、机构、备注</source>
        <translation>Number, name, note</translation>
    </message>
    <message>
        <source>{total} · 近 {days} 天 {recent}，其中 {severe}</source>
        <translation>{total} · last {days} days: {recent}, {severe}</translation>
    </message>
    <message numerus="yes">
        <source>共 %n 通</source>
        <translation>
            <numerusform>%n call in all</numerusform>
            <numerusform>%n calls in all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n 通</source>
        <translation>
            <numerusform>%n call</numerusform>
            <numerusform>%n calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n 通可疑</source>
        <translation>
            <numerusform>%n of them suspicious</numerusform>
            <numerusform>%n of them suspicious</numerusform>
        </translation>
    </message>
    <message>
        <source>最近删除（{}）</source>
        <translation>Recently deleted ({})</translation>
    </message>
    <message>
        <source>没有符合的来电</source>
        <translation>No call fits</translation>
    </message>
    <message>
        <source>换一个词，只打号码的一部分，或者清除筛选。</source>
        <translation>Try another word, type only a part of the number, or clear the filters.</translation>
    </message>
    <message>
        <source>还没有记下来电</source>
        <translation>No call written down yet</translation>
    </message>
    <message>
        <source>接到可疑的电话，先挂断，再按“记一通来电”。只填号码就可以保存。</source>
        <translation>After a suspicious call, hang up first, then press &quot;Log a call&quot;. The number alone is enough to save it.</translation>
    </message>
    <message numerus="yes">
        <source>找到 %n 通来电</source>
        <translation>
            <numerusform>%n call found</numerusform>
            <numerusform>%n calls found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>删除了 %n 通来电。</source>
        <translation>
            <numerusform>%n call deleted.</numerusform>
            <numerusform>%n calls deleted.</numerusform>
        </translation>
    </message>
    <message>
        <source>恢复</source>
        <translation>Bring back</translation>
    </message>
</context>
<context>
    <name>CallStory</name>
    <message>
        <source>对方说是为了</source>
        <translation>What they said it was about</translation>
    </message>
    <message>
        <source>对方要你做什么（可多选）</source>
        <translation>They wanted you to (choose any)</translation>
    </message>
    <message>
        <source>保存，看下一步</source>
        <translation>Save and see what to do</translation>
    </message>
    <message>
        <source>对方自称是</source>
        <translation>They said they were</translation>
    </message>
    <message>
        <source>什么时候</source>
        <translation>When</translation>
    </message>
    <message>
        <source>备注（可选）：别写密码和验证码</source>
        <translation>Note (optional): no passwords, no codes</translation>
    </message>
    <message>
        <source>备注，可以不写。别写密码和验证码</source>
        <translation>Note, optional. Write no passwords and no codes</translation>
    </message>
</context>
<context>
    <name>CallbackAnswer</name>
    <message>
        <source>不是他们打的，按骗局来处理</source>
        <translation>They did not call: treat it as a scam</translation>
    </message>
    <message>
        <source>这通来电至少按“高度可疑”算。别再接那个电话，也别照做。要是已经给了什么、转了钱，趁电话还通着，马上告诉客服，请他们处理。剩下的步骤接着做完。</source>
        <translation>This call now counts as highly suspicious at least. Do not answer that number again, and do nothing they asked. If you gave something away or sent money, tell the hotline now, while you are still on the phone. Then finish the other steps.</translation>
    </message>
    <message>
        <source>客服说是他们打的，来电显示还是可以伪造</source>
        <translation>They say they called, but caller ID can still be forged</translation>
    </message>
    <message>
        <source>有事就在你自己拨出去的这通电话里办。下次再接到来电，还是挂断，自己打回去。密码和验证码，仍然对谁都不说。账户也看一看，有没有不认识的一笔。</source>
        <translation>Settle it in the call you made yourself. If they call again, hang up and call back again. Still tell nobody a password or code. Look at the account too: is there an entry you do not know?</translation>
    </message>
    <message>
        <source>没打通，先别照对方说的做</source>
        <translation>Nobody reached: do nothing they asked for now</translation>
    </message>
    <message>
        <source>过一会儿再打，到时候会提醒你。什么时候再打？</source>
        <translation>Try again later; you will be reminded. When do you want to call?</translation>
    </message>
    <message>
        <source>怎么举报</source>
        <translation>How to report it</translation>
    </message>
    <message>
        <source>怎么留证据</source>
        <translation>How to keep evidence</translation>
    </message>
    <message>
        <source>看账户要看什么</source>
        <translation>What to look at in the account</translation>
    </message>
    <message>
        <source>另选时间…</source>
        <translation>Another time…</translation>
    </message>
</context>
<context>
    <name>CallbackCard</name>
    <message>
        <source>我打完了</source>
        <translation>I have called</translation>
    </message>
    <message>
        <source>{claim} · {moment}</source>
        <translation>{claim} · {moment}</translation>
    </message>
    <message>
        <source>上次没打通</source>
        <translation>No answer last time</translation>
    </message>
    <message>
        <source>现在就打</source>
        <translation>Call now</translation>
    </message>
    <message>
        <source>不等了，现在打</source>
        <translation>Call now instead</translation>
    </message>
    <message>
        <source>改时间</source>
        <translation>Change the time</translation>
    </message>
    <message>
        <source>更多</source>
        <translation>More</translation>
    </message>
    <message>
        <source>另选时间…</source>
        <translation>Another time…</translation>
    </message>
    <message>
        <source>看这通来电的步骤</source>
        <translation>See the steps for this call</translation>
    </message>
</context>
<context>
    <name>CallbackList</name>
    <message>
        <source>现在没有要回拨的来电</source>
        <translation>No call-back is waiting</translation>
    </message>
    <message>
        <source>记下一通来电后，要自己打回去核实的，会排在这里。</source>
        <translation>When you write a call down that you should check by calling back, it waits here.</translation>
    </message>
    <message numerus="yes">
        <source>还有 %n 通</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message>
        <source>已记下：{outcome}。</source>
        <translation>Noted: {outcome}.</translation>
    </message>
    <message>
        <source>{when} 再提醒。</source>
        <translation>You will be reminded: {when}.</translation>
    </message>
    <message>
        <source>看步骤</source>
        <translation>See the steps</translation>
    </message>
</context>
<context>
    <name>CallbackPanel</name>
    <message>
        <source>打完了？结果是</source>
        <translation>Have you called? What came of it</translation>
    </message>
    <message>
        <source>说：“{}”</source>
        <translation>Say: &quot;{}&quot;</translation>
    </message>
    <message>
        <source>{} 提醒你打回去。</source>
        <translation>You will be reminded to call back: {}.</translation>
    </message>
</context>
<context>
    <name>ChangePhraseDialog</name>
    <message>
        <source>现在的密码</source>
        <translation>Present passphrase</translation>
    </message>
    <message>
        <source>新密码</source>
        <translation>New passphrase</translation>
    </message>
    <message>
        <source>再输入一次新密码</source>
        <translation>The new one once more</translation>
    </message>
    <message>
        <source>换密码</source>
        <translation>Change passphrase</translation>
    </message>
    <message>
        <source>给来电记录换一个密码</source>
        <translation>Another passphrase for the call log</translation>
    </message>
    <message>
        <source>忘了新密码，谁也打不开。以前上了锁的备份，还是用那时的密码。</source>
        <translation>If the new one is forgotten, nobody can open the log. Backups locked before keep the passphrase they had.</translation>
    </message>
</context>
<context>
    <name>ChartView</name>
    <message>
        <source>{head} {count}</source>
        <translation>{head} {count}</translation>
    </message>
    <message>
        <source>共 {total}</source>
        <translation>{total} in all</translation>
    </message>
    <message>
        <source>；</source>
        <translation>; </translation>
    </message>
    <message>
        <source>没有</source>
        <translation>none</translation>
    </message>
    <message>
        <source>{name}：{figures}</source>
        <translation>{name}: {figures}</translation>
    </message>
</context>
<context>
    <name>ChartsPage</name>
    <message>
        <source>回到来电记录</source>
        <translation>Back to the call log</translation>
    </message>
    <message>
        <source>看图</source>
        <translation>Pictures</translation>
    </message>
    <message>
        <source>看看都是什么时候、什么样的来电。</source>
        <translation>When calls came, and what they were like.</translation>
    </message>
    <message>
        <source>看什么</source>
        <translation>What to look at</translation>
    </message>
    <message>
        <source>时间</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>星期和钟点</source>
        <translation>Weekday and hour</translation>
    </message>
    <message>
        <source>号码种类</source>
        <translation>Kinds of numbers</translation>
    </message>
    <message>
        <source>冒充了谁</source>
        <translation>Who was imitated</translation>
    </message>
    <message>
        <source>回拨结果</source>
        <translation>Call-backs</translation>
    </message>
    <message>
        <source>练习</source>
        <translation>Practice</translation>
    </message>
    <message>
        <source>多久的</source>
        <translation>How far back</translation>
    </message>
    <message>
        <source>近三个月</source>
        <translation>3 months</translation>
    </message>
    <message>
        <source>近一年</source>
        <translation>1 year</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>All</translation>
    </message>
    <message>
        <source>一根柱子是</source>
        <translation>One bar is</translation>
    </message>
    <message>
        <source>一周</source>
        <translation>a week</translation>
    </message>
    <message>
        <source>一个月</source>
        <translation>a month</translation>
    </message>
    <message>
        <source>存为图片…</source>
        <translation>Save as a picture…</translation>
    </message>
    <message>
        <source>PNG，发消息用</source>
        <translation>PNG, for messages</translation>
    </message>
    <message>
        <source>SVG，打印用</source>
        <translation>SVG, for print</translation>
    </message>
    <message>
        <source>同样的数字，列成表</source>
        <translation>The same figures as a table</translation>
    </message>
    <message>
        <source>图片</source>
        <translation>Picture</translation>
    </message>
    <message>
        <source>矢量图</source>
        <translation>Vector picture</translation>
    </message>
    <message>
        <source>存为图片</source>
        <translation>Save as a picture</translation>
    </message>
    <message>
        <source>来电守护 · {day}</source>
        <translation>callassist · {day}</translation>
    </message>
    <message>
        <source>已存为 {path}。</source>
        <translation>Saved as {path}.</translation>
    </message>
</context>
<context>
    <name>CheckCard</name>
    <message>
        <source>更多</source>
        <translation>More</translation>
    </message>
    <message>
        <source>更多：{}</source>
        <translation>More: {}</translation>
    </message>
    <message>
        <source>看记录</source>
        <translation>Show the record</translation>
    </message>
    <message>
        <source>现在查</source>
        <translation>Look now</translation>
    </message>
    <message>
        <source>改一改…</source>
        <translation>Change…</translation>
    </message>
    <message>
        <source>不再提醒</source>
        <translation>Stop reminding</translation>
    </message>
    <message>
        <source>明天再说</source>
        <translation>Tomorrow</translation>
    </message>
    <message>
        <source>看怎么办</source>
        <translation>What to do</translation>
    </message>
    <message>
        <source>收起记录</source>
        <translation>Hide the record</translation>
    </message>
</context>
<context>
    <name>CheckList</name>
    <message>
        <source>添加账户</source>
        <translation>Add account</translation>
    </message>
    <message>
        <source>还没有要定期看的账户</source>
        <translation>No account to look at yet</translation>
    </message>
    <message>
        <source>骗子会先扣几块钱试一试。自己常看，就能早一点发现。每月看一次，是我们的建议；到了日子会提醒，一条一条照着看就行。</source>
        <translation>Scammers may test with a few yuan first. If you look often, you see it early. Once a month is our suggestion. You are reminded on the day, with a list to go through.</translation>
    </message>
    <message>
        <source>导出到手机日历 (.ics)</source>
        <translation>Export to the phone&apos;s calendar (.ics)</translation>
    </message>
    <message>
        <source>加好了：{}。</source>
        <translation>Added: {}.</translation>
    </message>
    <message>
        <source>改好了。</source>
        <translation>Changed.</translation>
    </message>
    <message>
        <source>名字里像卡号或密码的内容，已经遮住，原文没有保存。</source>
        <translation>What looked like a card number or password in the name was masked; the original was not stored.</translation>
    </message>
    <message>
        <source>记下了：发现异常。该怎么做，点“看怎么办”还能再看。</source>
        <translation>Noted: something was wrong. Press &quot;What to do&quot; to read the advice again.</translation>
    </message>
    <message>
        <source>记下了：查完了，没发现异常。</source>
        <translation>Noted: done, nothing strange was seen.</translation>
    </message>
    <message numerus="yes">
        <source>有 %n 条没打勾。</source>
        <translation>
            <numerusform>%n point was not ticked.</numerusform>
            <numerusform>%n points were not ticked.</numerusform>
        </translation>
    </message>
    <message>
        <source>{}。</source>
        <translation>{}.</translation>
    </message>
    <message>
        <source>{}{}</source>
        <translation>{} {}</translation>
    </message>
    <message>
        <source>{when} 再提醒。</source>
        <translation>You will be reminded {when}.</translation>
    </message>
    <message>
        <source>不再提醒：{}。</source>
        <translation>No more reminders: {}.</translation>
    </message>
    <message>
        <source>恢复</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>CheckWords</name>
    <message>
        <source>{} 发现异常</source>
        <translation>{}: something wrong</translation>
    </message>
    <message>
        <source>当天看一次就行</source>
        <translation>Once, on the same day</translation>
    </message>
    <message>
        <source>第 {} 天，共 {} 天</source>
        <translation>Day {} of {}</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message numerus="yes">
        <source>漏了 %n 次，最早是 {day}</source>
        <translation>
            <numerusform>%n left out, on {day}</numerusform>
            <numerusform>%n left out, the first on {day}</numerusform>
        </translation>
    </message>
    <message>
        <source>上次该查的是 {}</source>
        <translation>It was due on {}</translation>
    </message>
    <message numerus="yes">
        <source>连续 %n 次没漏</source>
        <translation>
            <numerusform>%n in a row</numerusform>
            <numerusform>%n in a row</numerusform>
        </translation>
    </message>
    <message>
        <source>下次 {}</source>
        <translation>Next {}</translation>
    </message>
    <message numerus="yes">
        <source>晚了 %n 天</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message>
        <source>今天到期</source>
        <translation>Due today</translation>
    </message>
</context>
<context>
    <name>ChoiceList</name>
    <message>
        <source>你会怎么做？</source>
        <translation>What would you do?</translation>
    </message>
</context>
<context>
    <name>ChooseCard</name>
    <message>
        <source>选号码表文件</source>
        <translation>Choose a list file</translation>
    </message>
    <message>
        <source>号码表决定哪些号码算官方公布的。有人在电话里、聊天里催你换，就不要换。没有本程序制作者签名的文件，一律不会采用。</source>
        <translation>The list decides which numbers count as official. If somebody urges you to change it, on the phone or in a chat, do not. A file that the makers of this program did not sign is never taken.</translation>
    </message>
    <message>
        <source>选择文件…</source>
        <translation>Choose file…</translation>
    </message>
    <message>
        <source>文件名以 .callist 结尾，也可以拖进这个窗口。先给你看变化，不会马上换。</source>
        <translation>Its name ends in .callist; you can also drop it on this window. You see the changes first, nothing is taken at once.</translation>
    </message>
</context>
<context>
    <name>ClaimChoice</name>
    <message>
        <source>没说（可打字查找）</source>
        <translation>Not said (type to search)</translation>
    </message>
</context>
<context>
    <name>ClosingQuestion</name>
    <message>
        <source>关掉窗口以后，留在托盘里继续提醒？</source>
        <translation>After the window is closed, stay in the tray and go on reminding?</translation>
    </message>
    <message>
        <source>留在托盘，到时间照样提醒。退出以后就不提醒了，除非在“设置”里打开了“程序关着的时候也提醒”。</source>
        <translation>In the tray, reminders go on as before. After quitting there are none, unless &quot;Remind me while the program is closed&quot; is on in Settings.</translation>
    </message>
    <message>
        <source>关闭窗口</source>
        <translation>Close the window</translation>
    </message>
    <message>
        <source>记住，下次不再问</source>
        <translation>Remember this, do not ask again</translation>
    </message>
    <message>
        <source>留在托盘</source>
        <translation>Stay in the tray</translation>
    </message>
    <message>
        <source>退出程序</source>
        <translation>Quit the program</translation>
    </message>
</context>
<context>
    <name>ColumnGrid</name>
    <message>
        <source>前几行</source>
        <translation>The first rows</translation>
    </message>
    <message>
        <source>第 {number} 列（{name}）是什么</source>
        <translation>What column {number} ({name}) is</translation>
    </message>
</context>
<context>
    <name>CompanionWindow</name>
    <message>
        <source>电话还没挂</source>
        <translation>Still on the phone</translation>
    </message>
    <message>
        <source>电话还没挂？跟着做</source>
        <translation>Still on the phone? Do this</translation>
    </message>
    <message>
        <source>他要这些了吗？点一下</source>
        <translation>Do they ask for any of these? Press it</translation>
    </message>
    <message>
        <source>我挂断了</source>
        <translation>I hung up</translation>
    </message>
    <message>
        <source>一直显示在最前面</source>
        <translation>Always on top</translation>
    </message>
    <message>
        <source>先停几秒</source>
        <translation>A few seconds&apos; pause first</translation>
    </message>
    <message>
        <source>第 {number} 步，共 {all} 步</source>
        <translation>Step {number} of {all}</translation>
    </message>
    <message>
        <source>还在通话，从头再看一遍</source>
        <translation>Still talking, from the top again</translation>
    </message>
    <message>
        <source>还在通话，下一步</source>
        <translation>Still talking, next</translation>
    </message>
</context>
<context>
    <name>ContentsCard</name>
    <message>
        <source>看目录</source>
        <translation>Show the contents</translation>
    </message>
    <message>
        <source>目录</source>
        <translation>Contents</translation>
    </message>
    <message numerus="yes">
        <source>“{text}” 找到 %n 处</source>
        <translation>
            <numerusform>&quot;{text}&quot;: found in %n place</numerusform>
            <numerusform>&quot;{text}&quot;: found in %n places</numerusform>
        </translation>
    </message>
    <message>
        <source>搜索结果</source>
        <translation>Search results</translation>
    </message>
    <message>
        <source>没有找到“{text}”</source>
        <translation>Nothing found for &quot;{text}&quot;</translation>
    </message>
    <message>
        <source>换短一点的词再试，或者打拼音。号码没有找到，不等于是假的，也不等于是真的。</source>
        <translation>Try a shorter word. A number that is not found is not proved false, nor proved true.</translation>
    </message>
    <message numerus="yes">
        <source>找到 %n 处</source>
        <translation>
            <numerusform>Found in %n place</numerusform>
            <numerusform>Found in %n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContentsModel</name>
    <message>
        <source>{title}，{line}</source>
        <translation>{title}. {line}</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>已复制</source>
        <translation>Copied</translation>
    </message>
</context>
<context>
    <name>CrashWindow</name>
    <message>
        <source>程序出了错，刚才这一步可能没有做完</source>
        <translation>The program made an error. The last step may not be finished.</translation>
    </message>
    <message>
        <source>不是操作有错。请看一看刚才这一步有没有做成，没有就再做一次。</source>
        <translation>You did nothing wrong. Please check whether the last step worked. If not, do it again.</translation>
    </message>
    <message>
        <source>程序刚更新过。退出再打开，就好了；存好的来电都在。</source>
        <translation>The program was updated meanwhile. Quit and open it again, and it works; every saved call is there.</translation>
    </message>
    <message>
        <source>报告，里面没有来电内容</source>
        <translation>Report, without the content of any call</translation>
    </message>
    <message>
        <source>复制报告</source>
        <translation>Copy report</translation>
    </message>
    <message>
        <source>知道了</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>DeletedDetail</name>
    <message>
        <source>选中的已删来电</source>
        <translation>The selected deleted call</translation>
    </message>
    <message>
        <source>彻底删除…</source>
        <translation>Delete for good…</translation>
    </message>
    <message>
        <source>彻底删除这通来电？号码、备注、附件都抹掉，不能再找回。自动备份里的那一份，要到旧备份被清理时才会消失。</source>
        <translation>Delete this call for good? Number, note and attachments are erased and cannot come back. Automatic backups keep their copy until they are thinned out.</translation>
    </message>
    <message>
        <source>留着</source>
        <translation>Keep it</translation>
    </message>
    <message>
        <source>彻底删除</source>
        <translation>Delete for good</translation>
    </message>
    <message>
        <source>找回这通来电</source>
        <translation>Bring this call back</translation>
    </message>
    <message>
        <source>能找回到 {day}</source>
        <translation>Can be brought back until {day}</translation>
    </message>
    <message>
        <source>旧数据文件里可能也有，要在“设置”的“备份”里另外删。</source>
        <translation>Old data files may hold it too; delete those separately under Settings, Backups.</translation>
    </message>
</context>
<context>
    <name>DeletedPage</name>
    <message>
        <source>回到来电记录</source>
        <translation>Back to the call log</translation>
    </message>
    <message>
        <source>全部彻底删除…</source>
        <translation>Delete all for good…</translation>
    </message>
    <message>
        <source>最近删除</source>
        <translation>Recently deleted</translation>
    </message>
    <message>
        <source>删除后 30 天内都能找回，之后自动彻底删除。</source>
        <translation>Each can be brought back for 30 days; then it is deleted for good.</translation>
    </message>
    <message>
        <source>都留着</source>
        <translation>Keep them</translation>
    </message>
    <message>
        <source>全部彻底删除</source>
        <translation>Delete all for good</translation>
    </message>
    <message>
        <source>最近没有删除来电</source>
        <translation>No call was deleted recently</translation>
    </message>
    <message>
        <source>从来电记录里删除的，会先放在这里 30 天。</source>
        <translation>What is deleted from the call log stays here for 30 days.</translation>
    </message>
    <message>
        <source>最近删除的来电</source>
        <translation>Recently deleted calls</translation>
    </message>
    <message>
        <source>来电时间</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>号码</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>自称</source>
        <translation>Claimed to be</translation>
    </message>
    <message>
        <source>能找回到</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>找回来了，在来电记录里。</source>
        <translation>It is back in the call log.</translation>
    </message>
    <message>
        <source>已经彻底删除。</source>
        <translation>Deleted for good.</translation>
    </message>
    <message>
        <source>旧数据文件里可能还有，要在“设置”的“备份”里删。</source>
        <translation>Old data files may still hold it; delete those under Settings, Backups.</translation>
    </message>
    <message numerus="yes">
        <source>%n 通来电</source>
        <translation>
            <numerusform>%n call</numerusform>
            <numerusform>%n calls</numerusform>
        </translation>
    </message>
    <message>
        <source>彻底删除这里的 {number}？号码、备注、附件都抹掉，不能再找回。自动备份里的，要到旧备份被清理时才会消失。</source>
        <translation>Delete for good what is here ({number})? Numbers, notes and attachments are erased and cannot come back. Automatic backups keep their copies until they are thinned out.</translation>
    </message>
    <message>
        <source>旧数据文件里可能也有，要在“设置”的“备份”里另外删。</source>
        <translation>Old data files may hold them too; delete those separately under Settings, Backups.</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>读不出来</source>
        <translation>cannot be read</translation>
    </message>
    <message>
        <source>全部数据只保存在本机
不联网 · 号码表 {edition}</source>
        <translation>All data stays on this computer
No network · number list {edition}</translation>
    </message>
</context>
<context>
    <name>DesktopMessages</name>
    <message>
        <source>来电守护</source>
        <translation>callassist</translation>
    </message>
    <message>
        <source>去待办</source>
        <translation>Go to To do</translation>
    </message>
</context>
<context>
    <name>DialPanel</name>
    <message>
        <source>输入银行名字</source>
        <translation>Type the name of the bank</translation>
    </message>
    <message>
        <source>打给哪一家？</source>
        <translation>Which one to call?</translation>
    </message>
    <message>
        <source>{} {}</source>
        <translation>{} {}</translation>
    </message>
    <message>
        <source>银行卡背面的电话</source>
        <translation>The number on the back of your bank card</translation>
    </message>
    <message>
        <source>卡上的号码骗子改不了。网上搜到的、对方给的，都不要拨。</source>
        <translation>Scammers cannot change the number on the card. Do not dial one you found on the net or were given.</translation>
    </message>
</context>
<context>
    <name>DifferenceCard</name>
    <message>
        <source>保留现在的</source>
        <translation>Keep the present list</translation>
    </message>
    <message>
        <source>上面的变化都看过，也知道文件是从哪里来的，再换。</source>
        <translation>Change only if you have read what is above and know where the file comes from.</translation>
    </message>
    <message>
        <source>换用这一份</source>
        <translation>Use this list</translation>
    </message>
    <message>
        <source>换了会有什么变化</source>
        <translation>What would change</translation>
    </message>
</context>
<context>
    <name>DirectoryModel</name>
    <message>
        <source>其他号码</source>
        <translation>Other numbers</translation>
    </message>
    <message>
        <source>我的银行</source>
        <translation>My banks</translation>
    </message>
    <message>
        <source>机构</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>号码</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>用途</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>来源</source>
        <translation>Sources</translation>
    </message>
</context>
<context>
    <name>DirectoryPage</name>
    <message>
        <source>官方号码</source>
        <translation>Official numbers</translation>
    </message>
    <message>
        <source>机构或号码</source>
        <translation>Organisation or number</translation>
    </message>
    <message>
        <source>从文件更新号码表</source>
        <translation>Renew the list from a file</translation>
    </message>
    <message>
        <source>看全部号码</source>
        <translation>Show all numbers</translation>
    </message>
    <message>
        <source>号码表里没有找到</source>
        <translation>Not found in the number list</translation>
    </message>
    <message>
        <source>没有找到，不等于号码是假的。要核实，打银行卡背面的电话。</source>
        <translation>Not found does not mean that a number is false. To check, dial the number on the back of your bank card.</translation>
    </message>
    <message>
        <source>这里暂时没有号码</source>
        <translation>There are no numbers here for now</translation>
    </message>
    <message>
        <source>要核实，打银行卡背面的电话。</source>
        <translation>To find out, call the number on the back of your card.</translation>
    </message>
    <message numerus="yes">
        <source>找到 %n 个号码</source>
        <translation>
            <numerusform>%n number found</numerusform>
            <numerusform>%n numbers found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DrillEnd</name>
    <message>
        <source>这通电话没有要密码、验证码，也没有要钱。光看显示，还是分不出是谁打的。</source>
        <translation>This call asked for no password, no code and no money. The display alone still cannot tell who it was.</translation>
    </message>
    <message>
        <source>这类电话，指南里有：</source>
        <translation>The guidance on such calls:</translation>
    </message>
    <message>
        <source>看这次的结果</source>
        <translation>See how it went</translation>
    </message>
    <message>
        <source>下一题</source>
        <translation>Next call</translation>
    </message>
</context>
<context>
    <name>DrillRow</name>
    <message>
        <source>{}，{}</source>
        <translation>{}, {}</translation>
    </message>
</context>
<context>
    <name>EditPage</name>
    <message>
        <source>补记或改正</source>
        <translation>Tell more, or correct</translation>
    </message>
    <message>
        <source>只动要改的，别的照旧。已经打过的勾和回拨结果都会留着。</source>
        <translation>Change only what is to change; the rest stays as it is. Ticks and the outcome of the call-back are kept.</translation>
    </message>
    <message>
        <source>保存改动</source>
        <translation>Save changes</translation>
    </message>
    <message>
        <source>取消，不改</source>
        <translation>Cancel, change nothing</translation>
    </message>
</context>
<context>
    <name>EntryBody</name>
    <message>
        <source>从我的银行移除</source>
        <translation>Remove from my banks</translation>
    </message>
    <message>
        <source>加入我的银行</source>
        <translation>Add to my banks</translation>
    </message>
    <message>
        <source>接通后按 {digits}（以语音提示为准）</source>
        <translation>Once connected, press {digits} (follow the voice menu)</translation>
    </message>
    <message>
        <source>接通后按 {digits}（{standing}，以语音提示为准）</source>
        <translation>Once connected, press {digits} ({standing}; follow the voice menu)</translation>
    </message>
    <message>
        <source>手机扫码拨打 {number}</source>
        <translation>Scan with the phone to dial {number}</translation>
    </message>
    <message>
        <source>来电显示这个号码时</source>
        <translation>When a call shows this number</translation>
    </message>
    <message numerus="yes">
        <source>这个号码有 %n 家在用</source>
        <translation>
            <numerusform>%n organisation uses this number</numerusform>
            <numerusform>%n organisations use this number</numerusform>
        </translation>
    </message>
    <message>
        <source>常见的冒充写法</source>
        <translation>Common ways to imitate it</translation>
    </message>
    <message>
        <source>这家的其他号码</source>
        <translation>Other numbers of theirs</translation>
    </message>
</context>
<context>
    <name>EntryDetail</name>
    <message>
        <source>选中的号码</source>
        <translation>Selected number</translation>
    </message>
</context>
<context>
    <name>EntrySources</name>
    <message>
        <source>怎么知道的</source>
        <translation>How this is known</translation>
    </message>
    <message>
        <source>还没有人核对</source>
        <translation>nobody has compared it yet</translation>
    </message>
    <message>
        <source>日期不明</source>
        <translation>date unknown</translation>
    </message>
    <message>
        <source>复制链接</source>
        <translation>Copy link</translation>
    </message>
</context>
<context>
    <name>ExportMenu</name>
    <message>
        <source>导出</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>表格（CSV）…</source>
        <translation>Table (CSV)…</translation>
    </message>
    <message>
        <source>清单（PDF）…</source>
        <translation>List (PDF)…</translation>
    </message>
    <message>
        <source>全部内容（JSON）…</source>
        <translation>Everything (JSON)…</translation>
    </message>
    <message>
        <source>整理成一份材料…</source>
        <translation>Put into a record…</translation>
    </message>
    <message>
        <source>表格</source>
        <translation>Table</translation>
    </message>
    <message numerus="yes">
        <source>清单存好了：%n 通来电。</source>
        <translation>
            <numerusform>The list was saved: %n call.</numerusform>
            <numerusform>The list was saved: %n calls.</numerusform>
        </translation>
    </message>
    <message>
        <source>来电记录</source>
        <translation>Call log</translation>
    </message>
    <message numerus="yes">
        <source>已存为 {path}：%n 通来电。</source>
        <translation>
            <numerusform>Saved as {path}: %n call.</numerusform>
            <numerusform>Saved as {path}: %n calls.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FiguresModel</name>
    <message>
        <source>合计</source>
        <translation>Total</translation>
    </message>
</context>
<context>
    <name>FileCard</name>
    <message>
        <source>选手机导出的文件</source>
        <translation>Choose the file the phone exported</translation>
    </message>
    <message>
        <source>会存下：号码、时间、是来电还是未接、通话多久、手机里存的名字。都只存在这台电脑上，什么也不往外发。</source>
        <translation>What is stored: the number, the time, whether it was answered or missed, how long it was, and the name in the phone. All of it stays on this computer; nothing is sent anywhere.</translation>
    </message>
    <message>
        <source>选择文件…</source>
        <translation>Choose a file…</translation>
    </message>
    <message>
        <source>也可以把文件拖进这个窗口。导入前会先数一遍给你看。</source>
        <translation>Or drag a file onto this window. Before anything is imported you see what is in it.</translation>
    </message>
    <message>
        <source>文件从哪里来</source>
        <translation>Where such a file comes from</translation>
    </message>
    <message>
        <source>这些软件和本程序没有关系，用之前自己看看要不要信它。</source>
        <translation>These apps have nothing to do with this program. Decide for yourself whether you trust them.</translation>
    </message>
    <message>
        <source>安卓手机：SMS Backup &amp; Restore、SMS Import / Export、Logger 这几个软件都能把通话记录存成文件，再拷到电脑上。</source>
        <translation>Android: the apps SMS Backup &amp; Restore, SMS Import / Export and Logger can save the call log as a file. Copy it to this computer.</translation>
    </message>
    <message>
        <source>iPhone：从电脑备份里取出来的 CallHistory.storedata。</source>
        <translation>iPhone: CallHistory.storedata, taken out of a backup on the computer.</translation>
    </message>
    <message>
        <source>座机：FRITZ!Box、NCID 的通话列表。Linux 手机：GNOME 通话的 records.db。</source>
        <translation>Landline: the call list of a FRITZ!Box or of NCID. Linux phone: records.db of GNOME Calls.</translation>
    </message>
    <message>
        <source>通话详单或其他表格：存成 CSV，认不出的话，你指一下哪一列是号码就行。</source>
        <translation>A bill or any other table: save it as CSV. If it is not recognised, you say which column is the number.</translation>
    </message>
</context>
<context>
    <name>FirstStartPage</name>
    <message>
        <source>先做三件小事</source>
        <translation>Three small things first</translation>
    </message>
    <message>
        <source>不到一分钟，也可以跳过，以后在“设置”里都能改。</source>
        <translation>Less than a minute. You can skip this; everything can be changed later under Settings.</translation>
    </message>
    <message>
        <source>跳过，直接记来电</source>
        <translation>Skip, write a call down</translation>
    </message>
    <message>
        <source>上一步</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>第 {number} 步，共 {all} 步</source>
        <translation>Step {number} of {all}</translation>
    </message>
    <message>
        <source>好了，开始用</source>
        <translation>Done, let me begin</translation>
    </message>
    <message>
        <source>下一步</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>看得清吗？</source>
        <translation>Can you read this well?</translation>
    </message>
    <message>
        <source>选好语言和字号，这一页马上就变。</source>
        <translation>Choose the language and the text size; this page changes at once.</translation>
    </message>
    <message>
        <source>你的钱在哪几家？</source>
        <translation>Where do you keep your money?</translation>
    </message>
    <message>
        <source>来电号码和它们只差一位，会提醒你留意。可以选几家，也可以一家都不选。</source>
        <translation>If a caller&apos;s number differs from theirs in one digit only, you will be told. Choose several, or none.</translation>
    </message>
    <message>
        <source>到时候提醒你吗？</source>
        <translation>Shall the program remind you?</translation>
    </message>
    <message>
        <source>约好自己回拨的时间、该看一眼账户的日子，到点提醒一声。</source>
        <translation>When the time you set for calling back has come, and on the days to look at your account.</translation>
    </message>
</context>
<context>
    <name>FoundWrong</name>
    <message>
        <source>问那一家，再提异议</source>
        <translation>Ask that bank, then dispute it</translation>
    </message>
    <message>
        <source>现在打给银行，问清楚这一笔</source>
        <translation>Call the bank now and ask about it</translation>
    </message>
    <message>
        <source>现在打给银行，问是谁改的</source>
        <translation>Call the bank now and ask who changed it</translation>
    </message>
    <message>
        <source>打报告上写的那家银行或公司，电话到“官方号码”里找。不是你办的，就向它或征信中心提异议。提异议不收钱。</source>
        <translation>Call the bank or company named in the report; find its number under &quot;Official numbers&quot;. If it was not you, dispute it with them or with the Credit Reference Centre (征信中心). That is free.</translation>
    </message>
    <message>
        <source>钱少了，先打 110，再打银行。</source>
        <translation>If money is gone, call 110 first, then the bank.</translation>
    </message>
    <message>
        <source>拿不准，打 96110 问。</source>
        <translation>If you are not sure, call 96110 and ask.</translation>
    </message>
    <message>
        <source>发现了什么？点一样，看该怎么做。</source>
        <translation>What did you see? Choose one to read what to do.</translation>
    </message>
    <message>
        <source>记下：发现异常</source>
        <translation>Note: something is wrong</translation>
    </message>
    <message>
        <source>收起来</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>看错了，回去</source>
        <translation>My mistake, go back</translation>
    </message>
</context>
<context>
    <name>FridgePage</name>
    <message>
        <source>冰箱上的一页</source>
        <translation>A page for the fridge</translation>
    </message>
    <message>
        <source>回到防骗指南</source>
        <translation>Back to the guidance</translation>
    </message>
    <message>
        <source>打印出来贴在冰箱上。接到电话，照着说，照着打。</source>
        <translation>Print it and put it on the fridge. When a call comes, say what it says and dial what it shows.</translation>
    </message>
    <message>
        <source>打印或保存</source>
        <translation>Print or save</translation>
    </message>
    <message>
        <source>打印</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>存为 PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>还没有选银行。在下面选好，电话就写上去了；不选，就留空行自己写。</source>
        <translation>No bank has been chosen. Choose yours below and the numbers appear here; or leave the lines empty and write by hand.</translation>
    </message>
    <message numerus="yes">
        <source>一页写不下，少了 %n 家。</source>
        <translation>
            <numerusform>One bank does not fit on the page.</numerusform>
            <numerusform>%n banks do not fit on the page.</numerusform>
        </translation>
    </message>
    <message>
        <source>一张 A4 纸，黑白打印就行。</source>
        <translation>One sheet of A4; black and white is enough.</translation>
    </message>
    <message>
        <source>号码表里没有{names}的热线，页上留了空行。照着银行卡背面写上。</source>
        <translation>The list has no hotline for {names}, so the page has an empty line. Copy the number from the back of the card.</translation>
    </message>
    <message>
        <source>这一页没有做成</source>
        <translation>The page was not made</translation>
    </message>
    <message>
        <source>这一页做好了。</source>
        <translation>The page is done.</translation>
    </message>
</context>
<context>
    <name>GivenPart</name>
    <message>
        <source>你已经给了对方什么</source>
        <translation>What you already gave them</translation>
    </message>
    <message>
        <source>什么都没给</source>
        <translation>Nothing</translation>
    </message>
    <message>
        <source>有，我选一下…</source>
        <translation>Something, let me choose…</translation>
    </message>
    <message>
        <source>电话还通着吗</source>
        <translation>Is the call still on?</translation>
    </message>
    <message>
        <source>还在通话</source>
        <translation>Still on</translation>
    </message>
    <message>
        <source>给了什么，做了什么？拿不准也算</source>
        <translation>What did you give or do? If unsure, choose it</translation>
    </message>
    <message>
        <source>选一下给了什么；要是没给，就选“什么都没给”。</source>
        <translation>Choose what you gave. If it was nothing, choose &quot;Nothing&quot;.</translation>
    </message>
</context>
<context>
    <name>GlobalKeyCard</name>
    <message>
        <source>电话还没挂</source>
        <translation>Still on the phone</translation>
    </message>
    <message>
        <source>在别的程序里，也能按一个键打开</source>
        <translation>Open it with a key from any other program</translation>
    </message>
    <message>
        <source>系统可能会问你用哪个键。</source>
        <translation>The system may ask you which key it should be.</translation>
    </message>
    <message>
        <source>系统没有给这个键。关掉再打开一次，或者在系统设置的快捷键里改。</source>
        <translation>The system gave no key. Turn it off and on again, or set one under Shortcuts in the system&apos;s settings.</translation>
    </message>
    <message>
        <source>打开时，系统会问你用哪个键。程序开着，或者留在托盘里，这个键才管用。</source>
        <translation>The system asks you which key it should be. The key works while the program is open or in the tray.</translation>
    </message>
    <message>
        <source>按 {key}，就打开“电话还没挂？”的小窗口。</source>
        <translation>Press {key} to open the small window for &quot;Still on the phone?&quot;.</translation>
    </message>
    <message>
        <source>系统给了一个键。是哪一个，系统设置的快捷键里写着。</source>
        <translation>The system gave a key. Which one it is stands under Shortcuts in the system&apos;s settings.</translation>
    </message>
</context>
<context>
    <name>GlobalKeyController</name>
    <message>
        <source>电话还没挂：打开小窗口，一次做一步</source>
        <translation>Still on the phone: open the small window, one step at a time</translation>
    </message>
</context>
<context>
    <name>GroundLinks</name>
    <message>
        <source>看指南：{}</source>
        <translation>Read the guidance: {}</translation>
    </message>
</context>
<context>
    <name>GroundsButton</name>
    <message>
        <source>看指南</source>
        <translation>Guidance</translation>
    </message>
    <message>
        <source>看指南：{}</source>
        <translation>Guidance: {}</translation>
    </message>
    <message numerus="yes">
        <source>看指南，有 %n 处</source>
        <translation>
            <numerusform>Guidance, %n place</numerusform>
            <numerusform>Guidance, %n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GuidancePage</name>
    <message>
        <source>防骗指南</source>
        <translation>Guidance</translation>
    </message>
    <message>
        <source>防骗指南和官方号码</source>
        <translation>Guidance and numbers</translation>
    </message>
</context>
<context>
    <name>HistoryCard</name>
    <message>
        <source>改动记录</source>
        <translation>History of changes</translation>
    </message>
    <message>
        <source>删除、导入、导出、恢复、换号码表，都会记一笔，有人改动这些记录就看得出来。看到不是自己做的，可能有人动过这台电脑。</source>
        <translation>Deletions, imports, exports, restores and list updates are noted here, and it shows if somebody alters these notes. If one is not yours, somebody may have been at this computer.</translation>
    </message>
    <message>
        <source>改动记录对不上</source>
        <translation>The history does not fit together</translation>
    </message>
</context>
<context>
    <name>HistoryStrip</name>
    <message>
        <source>查账户的记录</source>
        <translation>Record of the account checks</translation>
    </message>
    <message>
        <source>；</source>
        <translation>; </translation>
    </message>
    <message>
        <source>{} {}</source>
        <translation>{1} {0}</translation>
    </message>
    <message>
        <source>{}：{}</source>
        <translation>{}: {}</translation>
    </message>
    <message>
        <source>查了，没发现异常</source>
        <translation>done, nothing strange was seen</translation>
    </message>
    <message>
        <source>查了，发现异常</source>
        <translation>done, something was wrong</translation>
    </message>
    <message>
        <source>漏了</source>
        <translation>left out</translation>
    </message>
    <message>
        <source>还没查</source>
        <translation>not done yet</translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>还没到过日子，所以没有记录。</source>
        <translation>It has not been due yet, so there is no record.</translation>
    </message>
    <message>
        <source>近半年</source>
        <translation>In half a year</translation>
    </message>
    <message numerus="yes">
        <source>最近 %n 次</source>
        <translation>
            <numerusform>The last time</numerusform>
            <numerusform>The last %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>查了 %n 次</source>
        <translation>
            <numerusform>done %n time</numerusform>
            <numerusform>done %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>漏了 %n 次</source>
        <translation>
            <numerusform>left out %n time</numerusform>
            <numerusform>left out %n times</numerusform>
        </translation>
    </message>
    <message>
        <source>{span}：{done}，{left_out}</source>
        <translation>{span}: {done}, {left_out}</translation>
    </message>
    <message>
        <source>查了</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>发现异常</source>
        <translation>Something wrong</translation>
    </message>
    <message>
        <source>漏了</source>
        <translation>Left out</translation>
    </message>
    <message>
        <source>还没查</source>
        <translation>Not done yet</translation>
    </message>
</context>
<context>
    <name>HitSteps</name>
    <message>
        <source>上一处（Shift+F3）</source>
        <translation>Previous hit (Shift+F3)</translation>
    </message>
    <message>
        <source>下一处（F3）</source>
        <translation>Next hit (F3)</translation>
    </message>
    <message>
        <source>第 {number} 处，共 {count} 处</source>
        <translation>Hit {number} of {count}</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>回到来电记录</source>
        <translation>Back to the call log</translation>
    </message>
    <message>
        <source>从手机导入</source>
        <translation>Import from a phone</translation>
    </message>
    <message>
        <source>把手机里的通话记录拿来，看看从前有没有人冒充过银行。</source>
        <translation>Bring the call log of a phone, and see whether somebody imitated a bank before.</translation>
    </message>
    <message>
        <source>留着</source>
        <translation>Keep it</translation>
    </message>
    <message>
        <source>撤销导入</source>
        <translation>Take it back</translation>
    </message>
    <message>
        <source>已取消。这个文件里的来电一通也没有存下。</source>
        <translation>Cancelled. No call of this file was stored.</translation>
    </message>
    <message>
        <source>这是本程序导出的文件：{new}，{known}。</source>
        <translation>This program wrote that file: {new}, {known}.</translation>
    </message>
    <message numerus="yes">
        <source>恢复了 %n 通来电</source>
        <translation>
            <numerusform>%n call was restored</numerusform>
            <numerusform>%n calls were restored</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n 通本来就有</source>
        <translation>
            <numerusform>%n was there already</numerusform>
            <numerusform>%n were there already</numerusform>
        </translation>
    </message>
    <message>
        <source>已取消，什么都没有改。</source>
        <translation>Cancelled. Nothing was changed.</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>第 {place} 条：{reason}</source>
        <translation>Record {place}: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>读了 %n 条</source>
        <translation>
            <numerusform>%n record read</numerusform>
            <numerusform>%n records read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>新增 %n 通来电</source>
        <translation>
            <numerusform>%n new call</numerusform>
            <numerusform>%n new calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>重复 %n 通</source>
        <translation>
            <numerusform>%n in the log already</numerusform>
            <numerusform>%n in the log already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>没要 %n 通</source>
        <translation>
            <numerusform>%n not wanted</numerusform>
            <numerusform>%n not wanted</numerusform>
        </translation>
    </message>
    <message>
        <source>，</source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>一共 %n 条，这里只列出前面的。</source>
        <translation>
            <numerusform>There is %n in all; only the first are listed.</numerusform>
            <numerusform>There are %n in all; only the first are listed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InstructionCard</name>
    <message>
        <source>为什么</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>上一步</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>下一步</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>改回没做</source>
        <translation>Not done after all</translation>
    </message>
    <message>
        <source>打完了，下一步</source>
        <translation>I have called, next step</translation>
    </message>
    <message>
        <source>做不到</source>
        <translation>I cannot do this</translation>
    </message>
    <message>
        <source>做完了，下一步</source>
        <translation>Done, next step</translation>
    </message>
</context>
<context>
    <name>Judging</name>
    <message numerus="yes">
        <source>号码表能用了，补上了 %n 通来电的核对。看看判断，照步骤自己打回去。</source>
        <translation>
            <numerusform>There is a number list again: %n call was checked. Look at the verdict, and call back yourself by the steps.</numerusform>
            <numerusform>There is a number list again: %n calls were checked. Look at the verdicts, and call back yourself by the steps.</numerusform>
        </translation>
    </message>
    <message>
        <source>看记录</source>
        <translation>Show the log</translation>
    </message>
</context>
<context>
    <name>LetterOverlay</name>
    <message>
        <source>按字母选</source>
        <translation>Choose by letter</translation>
    </message>
</context>
<context>
    <name>ListFollowing</name>
    <message>
        <source>号码表已经在别处换过，现在用的是第 {version} 版，正在填的来电也按新的核对。</source>
        <translation>The number list was changed elsewhere. Version {version} is in use now, also for the call you are writing down.</translation>
    </message>
</context>
<context>
    <name>ListUpdatePage</name>
    <message>
        <source>回到官方号码</source>
        <translation>Back to the official numbers</translation>
    </message>
    <message>
        <source>更新号码表</source>
        <translation>Renew the number list</translation>
    </message>
    <message>
        <source>从文件换一份新的号码表，不用联网。</source>
        <translation>Take a newer number list from a file; no network is needed.</translation>
    </message>
    <message>
        <source>正在处理号码表，请稍等…</source>
        <translation>Working on the number list. One moment…</translation>
    </message>
    <message>
        <source>现在用的是第 {version} 版号码表。不对的话，到“从文件更新号码表”里可以换回去。</source>
        <translation>The list in use is now version {version}. If that was a mistake, go back under Renew the list from a file.</translation>
    </message>
</context>
<context>
    <name>LockCard</name>
    <message>
        <source>给记录上锁</source>
        <translation>Lock the log</translation>
    </message>
    <message>
        <source>上锁…</source>
        <translation>Lock…</translation>
    </message>
    <message>
        <source>换密码…</source>
        <translation>Change passphrase…</translation>
    </message>
    <message>
        <source>取消锁…</source>
        <translation>Remove the lock…</translation>
    </message>
    <message>
        <source>现在锁上</source>
        <translation>Lock now</translation>
    </message>
    <message>
        <source>不自动锁</source>
        <translation>Never by itself</translation>
    </message>
    <message numerus="yes">
        <source>%n 分钟</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>多久不用就自动锁上</source>
        <translation>Lock by itself when unused for</translation>
    </message>
    <message>
        <source>这台电脑上缺少加密用的部件，不能上锁。用完整的安装包重新安装就有了。</source>
        <translation>The part that encrypts is missing on this computer, so the log cannot be locked. The complete program has it.</translation>
    </message>
    <message>
        <source>来电记录上了锁，打开要密码。忘了密码就打不开。</source>
        <translation>The call log is locked and opens with its passphrase only. If that is forgotten, it stays closed.</translation>
    </message>
    <message>
        <source>没有上锁：用这台电脑的人都能读来电记录。可以用密码锁上。</source>
        <translation>Not locked: whoever uses this computer can read the call log. It can be locked with a passphrase.</translation>
    </message>
    <message numerus="yes">
        <source>没有锁的旧备份：%n 份。</source>
        <translation>
            <numerusform>%n old backup is not locked. </numerusform>
            <numerusform>%n old backups are not locked. </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>没有锁的旧数据文件：%n 个。</source>
        <translation>
            <numerusform>%n old data file is not locked. </numerusform>
            <numerusform>%n old data files are not locked. </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>附件不在锁里：%n 个。</source>
        <translation>
            <numerusform>%n attached file is not locked. </numerusform>
            <numerusform>%n attached files are not locked. </numerusform>
        </translation>
    </message>
    <message>
        <source>导出的文件和设置也不在锁里，磁盘上可能还留着以前的痕迹。</source>
        <translation>Exports and settings are not locked either, and traces from before may stay on the disk.</translation>
    </message>
</context>
<context>
    <name>LockDialog</name>
    <message>
        <source>给来电记录上锁</source>
        <translation>Lock the call log</translation>
    </message>
    <message>
        <source>忘了密码，谁也打不开</source>
        <translation>If it is forgotten, nobody can open the log</translation>
    </message>
    <message>
        <source>密码没有存在任何地方，忘了没有别的办法。不要用银行卡或网银的密码。</source>
        <translation>The passphrase is kept nowhere, and there is no other way in. Do not use the code of a card or of your online bank.</translation>
    </message>
    <message>
        <source>密码（至少 8 个字符，几个好记的词就行）</source>
        <translation>Passphrase (8 characters or more; a few words will do)</translation>
    </message>
    <message>
        <source>再输入一次</source>
        <translation>Once more</translation>
    </message>
    <message>
        <source>锁上的是来电、备注、提醒，还有以后的自动备份。</source>
        <translation>Locked are the calls, notes and reminders, and automatic backups from now on.</translation>
    </message>
    <message>
        <source>附件、设置、导出的文件和以前的备份不在锁里。</source>
        <translation>Attached files, settings, exports and backups made before are not.</translation>
    </message>
    <message>
        <source>以前写过的内容，磁盘上可能还留着痕迹，固态硬盘尤其如此。</source>
        <translation>Traces of what was written before may stay on the disk, above all on an SSD.</translation>
    </message>
    <message>
        <source>上锁</source>
        <translation>Lock</translation>
    </message>
</context>
<context>
    <name>LogFilters</name>
    <message>
        <source>全部风险</source>
        <translation>Every level</translation>
    </message>
    <message>
        <source>只看哪一级风险</source>
        <translation>Show only one level</translation>
    </message>
    <message>
        <source>全部号码</source>
        <translation>Every kind of number</translation>
    </message>
    <message>
        <source>只看哪一类号码</source>
        <translation>Show only one kind of number</translation>
    </message>
    <message>
        <source>全部自称</source>
        <translation>Every claim</translation>
    </message>
    <message>
        <source>只看自称是谁的</source>
        <translation>Show only who claimed to be somebody</translation>
    </message>
    <message>
        <source>全部回拨</source>
        <translation>Every call-back</translation>
    </message>
    <message>
        <source>只看回拨核实的哪一种结果</source>
        <translation>Show only one outcome of the call-back</translation>
    </message>
    <message>
        <source>最新的在前</source>
        <translation>Newest first</translation>
    </message>
    <message>
        <source>按时间排序</source>
        <translation>Order of time</translation>
    </message>
    <message>
        <source>清除筛选</source>
        <translation>Clear filters</translation>
    </message>
    <message>
        <source>最早的在前</source>
        <translation>Oldest first</translation>
    </message>
    <message>
        <source>只看冒充 {} 的</source>
        <translation>Only those that look like {}</translation>
    </message>
    <message>
        <source>只看 {} 打来的</source>
        <translation>Only calls from {}</translation>
    </message>
    <message>
        <source>{}，点一下取消</source>
        <translation>{}; press to remove</translation>
    </message>
</context>
<context>
    <name>LogPage</name>
    <message>
        <source>刚挂断？先记下来</source>
        <translation>Just hung up? Write it down first</translation>
    </message>
    <message>
        <source>不确定的可以空着，只填号码也能保存。按 Enter 保存并看下一步。</source>
        <translation>Leave out what you are not sure of; the number alone is enough. Enter saves and shows what to do.</translation>
    </message>
    <message>
        <source>电话还没挂？</source>
        <translation>Still on the phone?</translation>
    </message>
</context>
<context>
    <name>LookBackPage</name>
    <message>
        <source>撤销这次导入</source>
        <translation>Take this import back</translation>
    </message>
    <message>
        <source>完成</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>从手机导入：看看从前的来电</source>
        <translation>Looking back</translation>
    </message>
    <message>
        <source>留着</source>
        <translation>Keep it</translation>
    </message>
    <message>
        <source>撤销导入</source>
        <translation>Take it back</translation>
    </message>
    <message>
        <source>怎么看</source>
        <translation>How to look</translation>
    </message>
    <message>
        <source>今天值得回拨</source>
        <translation>Call back today</translation>
    </message>
    <message>
        <source>值得注意的来电</source>
        <translation>Calls to look at</translation>
    </message>
    <message>
        <source>冒充了谁</source>
        <translation>Who was imitated</translation>
    </message>
    <message>
        <source>每周</source>
        <translation>By week</translation>
    </message>
    <message>
        <source>我在电话里说过或点过什么：更早的也列出来</source>
        <translation>I told or tapped something in a call: list earlier ones too</translation>
    </message>
    <message>
        <source>每周来电</source>
        <translation>Calls by week</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>All</translation>
    </message>
    <message>
        <source>高度可疑</source>
        <translation>Highly suspicious</translation>
    </message>
    <message numerus="yes">
        <source>读不懂 %n 行，查看</source>
        <translation>
            <numerusform>See %n unreadable line</numerusform>
            <numerusform>See %n unreadable lines</numerusform>
        </translation>
    </message>
    <message>
        <source>{} · {}</source>
        <translation>{} · {}</translation>
    </message>
    <message>
        <source>接通过的冒充来电，还没有回拨问过；先列最近 7 天的。</source>
        <translation>Forged calls that were answered and not called back about; those of the last 7 days first.</translation>
    </message>
    <message>
        <source>号码本身有问题的来电，危险的在前。</source>
        <translation>Calls whose number itself is a warning, the most dangerous first.</translation>
    </message>
    <message>
        <source>来电的号码像这些机构的。打来的不一定就自称是它们。</source>
        <translation>The calls showed numbers like those of these organisations. The callers need not have claimed to be them.</translation>
    </message>
    <message>
        <source>这次导入的来电，按星期算。</source>
        <translation>The calls of this import, week by week.</translation>
    </message>
    <message numerus="yes">
        <source>太多了，只列出前面的 %n 组。</source>
        <translation>
            <numerusform> There are too many; only the first %n group is listed.</numerusform>
            <numerusform> There are too many; only the first %n groups are listed.</numerusform>
        </translation>
    </message>
    <message>
        <source>最近 7 天没有要回拨问的来电</source>
        <translation>No call of the last 7 days waits to be called back about</translation>
    </message>
    <message>
        <source>这只看得出号码。真号码也能被冒用：电话里说过验证码、密码，或者转过账的，现在就打银行卡背面的电话。</source>
        <translation>This looks at numbers only, and real numbers can be forged too. If you told a code or password in a call, or moved money, call the number on the back of your card now.</translation>
    </message>
    <message>
        <source>这次导入已经撤销</source>
        <translation>This import was taken back</translation>
    </message>
    <message>
        <source>要再看，重新导入那个文件。</source>
        <translation>To look at it again, import the file again.</translation>
    </message>
    <message>
        <source>没有看出冒充的来电</source>
        <translation>No forged call was recognised</translation>
    </message>
    <message>
        <source>看不出来不等于没有：来电显示可以伪造，普通手机号也能拿来骗人。电话里说过验证码、密码，或者转过账的，照样要补记那一通。</source>
        <translation>Not recognised does not mean there was none: caller ID can be forged, and fraud comes from ordinary mobile numbers too. If you told a code or password in a call, or moved money, add that to the call all the same.</translation>
    </message>
</context>
<context>
    <name>LookBackWords</name>
    <message numerus="yes">
        <source>%n 个写法</source>
        <translation>
            <numerusform>%n way of writing it</numerusform>
            <numerusform>%n ways of writing it</numerusform>
        </translation>
    </message>
    <message>
        <source>{calls}，{displays}</source>
        <translation>{calls}, {displays}</translation>
    </message>
    <message numerus="yes">
        <source>%n 次</source>
        <translation>
            <numerusform>%n call</numerusform>
            <numerusform>%n calls</numerusform>
        </translation>
    </message>
    <message>
        <source>同一种冒充：像 {number}</source>
        <translation>The same imitation: like {number}</translation>
    </message>
    <message>
        <source>没有显示号码的来电</source>
        <translation>Calls that showed no number</translation>
    </message>
    <message>
        <source>同一个号码：{number}</source>
        <translation>The same number: {number}</translation>
    </message>
    <message numerus="yes">
        <source>%n 次来电</source>
        <translation>
            <numerusform>%n call</numerusform>
            <numerusform>%n calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n 种写法</source>
        <translation>
            <numerusform>%n way of writing it</numerusform>
            <numerusform>%n ways of writing it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>用过 %n 个机构的名字</source>
        <translation>
            <numerusform>%n organisation named</numerusform>
            <numerusform>%n organisations named</numerusform>
        </translation>
    </message>
    <message>
        <source>，</source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>LookPart</name>
    <message>
        <source>主要给谁用？</source>
        <translation>Who will use it?</translation>
    </message>
    <message>
        <source>我自己</source>
        <translation>Myself</translation>
    </message>
    <message>
        <source>爸妈、长辈</source>
        <translation>My parents, older people</translation>
    </message>
</context>
<context>
    <name>LookSettings</name>
    <message>
        <source>字号和颜色</source>
        <translation>Text size and colours</translation>
    </message>
    <message>
        <source>颜色</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>跟随系统</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>浅色</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>深色</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>高对比度</source>
        <translation>High contrast</translation>
    </message>
</context>
<context>
    <name>LookView</name>
    <message>
        <source>照着看一遍</source>
        <translation>Go through these</translation>
    </message>
    <message>
        <source>查完了，没发现异常</source>
        <translation>Done, nothing strange</translation>
    </message>
    <message>
        <source>发现异常…</source>
        <translation>Something is wrong…</translation>
    </message>
    <message>
        <source>明天再说</source>
        <translation>Tomorrow</translation>
    </message>
    <message>
        <source>先不查</source>
        <translation>Not now</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>待办</source>
        <translation>To do</translation>
    </message>
    <message>
        <source>来电记录</source>
        <translation>Call log</translation>
    </message>
    <message>
        <source>官方号码</source>
        <translation>Official numbers</translation>
    </message>
    <message>
        <source>防骗指南</source>
        <translation>Guidance</translation>
    </message>
    <message>
        <source>设置</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>自动备份没有做成，来电都存好了。原因：{reason}</source>
        <translation>The automatic backup could not be made; all calls are stored. The reason: {reason}</translation>
    </message>
    <message>
        <source>来电守护</source>
        <translation>callassist</translation>
    </message>
    <message numerus="yes">
        <source>%n 项待办</source>
        <translation>
            <numerusform>%n thing to do</numerusform>
            <numerusform>%n things to do</numerusform>
        </translation>
    </message>
    <message>
        <source>{product} · {waiting}</source>
        <translation>{product} · {waiting}</translation>
    </message>
</context>
<context>
    <name>MappingCard</name>
    <message>
        <source>认不出这是哪种表格。请在每一列上面选它是什么。</source>
        <translation>This table is of no known kind. Choose above each column what it is.</translation>
    </message>
    <message>
        <source>第一行是列的名字</source>
        <translation>The first row names the columns</translation>
    </message>
    <message>
        <source>下一步先数一遍给你看，还不会存下什么。</source>
        <translation>Next you see what is in it; nothing is stored yet.</translation>
    </message>
    <message>
        <source>时间这样读</source>
        <translation>How to read the time</translation>
    </message>
    <message>
        <source>用什么隔开</source>
        <translation>Separator</translation>
    </message>
    <message>
        <source>文字编码</source>
        <translation>Text encoding</translation>
    </message>
    <message>
        <source>数一遍</source>
        <translation>Count the calls</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>不用</source>
        <translation>not used</translation>
    </message>
    <message>
        <source>号码</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>时间</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>类型</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>时长</source>
        <translation>Length</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>逗号 ,</source>
        <translation>Comma ,</translation>
    </message>
    <message>
        <source>分号 ;</source>
        <translation>Semicolon ;</translation>
    </message>
    <message>
        <source>制表符</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>竖线 |</source>
        <translation>Bar |</translation>
    </message>
    <message>
        <source>{text} 是 {moment}</source>
        <translation>{text} is {moment}</translation>
    </message>
    <message>
        <source>还不知道时间</source>
        <translation>The time is not known yet</translation>
    </message>
    <message>
        <source>请选哪一列是时间。选过了还这样，就是那一列的时间看不懂。</source>
        <translation>Choose which column is the time. If you have, its times cannot be read.</translation>
    </message>
    <message>
        <source>还不知道号码</source>
        <translation>The number is not known yet</translation>
    </message>
    <message>
        <source>请选哪一列是对方的号码。</source>
        <translation>Choose which column is the number of the caller.</translation>
    </message>
    <message>
        <source>还不知道号码和时间</source>
        <translation>Number and time are not known yet</translation>
    </message>
    <message>
        <source>请选哪一列是对方的号码，哪一列是时间。</source>
        <translation>Choose which column is the number of the caller, and which the time.</translation>
    </message>
</context>
<context>
    <name>NoPrinterWindow</name>
    <message>
        <source>打印</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>这台电脑没有连打印机。可以先存为 PDF，拿到别处打印。</source>
        <translation>This computer has no printer. You can save a PDF now and print it somewhere else.</translation>
    </message>
    <message>
        <source>存为 PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>先不打印</source>
        <translation>Do not print now</translation>
    </message>
</context>
<context>
    <name>NoteHint</name>
    <message>
        <source>这里像有{kinds}。保存时会遮住，存下的是“{note}”。</source>
        <translation>This looks like a secret ({kinds}). It is masked on saving; what is kept: &quot;{note}&quot;.</translation>
    </message>
    <message>
        <source>现在就遮住</source>
        <translation>Mask it now</translation>
    </message>
    <message>
        <source>看错了？写明那是什么就不遮，比如“工号5021”“5021元”。</source>
        <translation>Not a secret? Say what it is and it stays, as in &quot;5021 yuan&quot; or &quot;badge 5021&quot;.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>去待办</source>
        <translation>Go to To do</translation>
    </message>
</context>
<context>
    <name>NumberCard</name>
    <message>
        <source>复制号码</source>
        <translation>Copy number</translation>
    </message>
    <message>
        <source>{} · {}</source>
        <translation>{} · {}</translation>
    </message>
    <message>
        <source>不要拨来电里显示的、对方给的号码。</source>
        <translation>Do not dial the number that called, or one they gave you.</translation>
    </message>
    <message>
        <source>手机扫码拨打</source>
        <translation>Scan to dial</translation>
    </message>
    <message>
        <source>手机扫码拨打 {}</source>
        <translation>Scan with the phone to dial {}</translation>
    </message>
</context>
<context>
    <name>NumberCode</name>
    <message>
        <source>手机扫码拨打 {number}</source>
        <translation>Scan with the phone to dial {number}</translation>
    </message>
    <message>
        <source>手机扫码拨打</source>
        <translation>Scan to dial</translation>
    </message>
</context>
<context>
    <name>NumberDialog</name>
    <message>
        <source>添加号码</source>
        <translation>Add a number</translation>
    </message>
    <message>
        <source>改名字或备注</source>
        <translation>Change name or note</translation>
    </message>
    <message>
        <source>不添加</source>
        <translation>Do not add it</translation>
    </message>
    <message>
        <source>还是添加</source>
        <translation>Add it all the same</translation>
    </message>
    <message>
        <source>它像官方号码，却不能当作官方号码。还是添加吗？</source>
        <translation>It looks like an official number and cannot count as one. Add it all the same?</translation>
    </message>
</context>
<context>
    <name>NumberEntry</name>
    <message>
        <source>照手机上的写</source>
        <translation>As shown</translation>
    </message>
    <message>
        <source>没有显示号码</source>
        <translation>No number shown</translation>
    </message>
    <message>
        <source>来电号码</source>
        <translation>Caller number</translation>
    </message>
    <message>
        <source>剪贴板里有 {}，用它？</source>
        <translation>Use {} from the clipboard?</translation>
    </message>
    <message>
        <source>还没有填号码。手机上没有显示的话，点“没有显示号码”。</source>
        <translation>The number is missing. If the phone showed none, choose &quot;No number shown&quot;.</translation>
    </message>
</context>
<context>
    <name>NumberForm</name>
    <message>
        <source>照你看到的写，例如银行卡背面的电话。别写卡号。</source>
        <translation>As you see it, such as the hotline on the back of your card. Not the card number.</translation>
    </message>
    <message>
        <source>号码</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>名字</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>备注（可以不写）</source>
        <translation>Note (may be empty)</translation>
    </message>
    <message>
        <source>例如 建行王经理</source>
        <translation>such as Mr Wang, CCB</translation>
    </message>
</context>
<context>
    <name>NumberLine</name>
    <message>
        <source>程序看这个显示：</source>
        <translation>What the program says of the display:</translation>
    </message>
</context>
<context>
    <name>NumberPanel</name>
    <message>
        <source>收起号码</source>
        <translation>Close the number</translation>
    </message>
    <message>
        <source>复制号码</source>
        <translation>Copy the number</translation>
    </message>
    <message>
        <source>看号码的来源</source>
        <translation>How the number is known</translation>
    </message>
</context>
<context>
    <name>NumberToDial</name>
    <message>
        <source>翻到银行卡背面，照着上面印的号码打。</source>
        <translation>Turn your bank card over and dial the number printed there.</translation>
    </message>
    <message>
        <source>号码表里{owners}的号码。不要拨来电里显示的、对方给的号码。</source>
        <translation>The number of {owners} in the list. Do not dial the number that called, or one they gave you.</translation>
    </message>
</context>
<context>
    <name>OldBackupsQuestion</name>
    <message>
        <source>留着</source>
        <translation>Keep them</translation>
    </message>
    <message>
        <source>删掉</source>
        <translation>Delete them</translation>
    </message>
    <message>
        <source>以前的备份</source>
        <translation>Backups made before</translation>
    </message>
    <message numerus="yes">
        <source>以前的自动备份没有锁，有 %n 份。</source>
        <translation>
            <numerusform>%n automatic backup made before is not locked.</numerusform>
            <numerusform>%n automatic backups made before are not locked.</numerusform>
        </translation>
    </message>
    <message>
        <source>留着，忘了密码还能回到那时的记录，可是谁都能读。删掉，就只剩上了锁的。</source>
        <translation>Kept, they lead back to that log if the passphrase is forgotten, but anybody can read them. Deleted, only locked ones are left.</translation>
    </message>
</context>
<context>
    <name>OldFilesPart</name>
    <message>
        <source>旧数据文件</source>
        <translation>Old data files</translation>
    </message>
    <message>
        <source>坏过的，和被备份换下来的，程序不再读。里面可能还有来电，彻底删除过的也可能在内。</source>
        <translation>Damaged ones, and those a backup has replaced. The program does not read them any more. They may still hold calls, also ones that were deleted for good.</translation>
    </message>
    <message>
        <source>留着</source>
        <translation>Keep it</translation>
    </message>
    <message>
        <source>删掉这个文件</source>
        <translation>Delete this file</translation>
    </message>
    <message>
        <source>坏过，{day}，{size}</source>
        <translation>Damaged, {day}, {size}</translation>
    </message>
    <message>
        <source>换下来，{day}，{size}</source>
        <translation>Replaced, {day}, {size}</translation>
    </message>
    <message>
        <source>删掉…</source>
        <translation>Delete…</translation>
    </message>
    <message>
        <source>删掉旧数据文件：{file}</source>
        <translation>Delete old data file: {file}</translation>
    </message>
    <message>
        <source>删掉 {day} 的旧数据文件（{size}）？不能再找回；只有它里面才有的来电也就没了。</source>
        <translation>Delete the old data file of {day} ({size})? It cannot come back, and neither can calls that are only in it.</translation>
    </message>
    <message>
        <source>旧数据文件删掉了。</source>
        <translation>The old data file is deleted.</translation>
    </message>
</context>
<context>
    <name>OtherTime</name>
    <message>
        <source>什么时候提醒</source>
        <translation>When to remind</translation>
    </message>
    <message>
        <source>就在这时提醒我</source>
        <translation>Remind me then</translation>
    </message>
</context>
<context>
    <name>OutcomeQuestion</name>
    <message>
        <source>客服怎么说？</source>
        <translation>What did the hotline say?</translation>
    </message>
    <message>
        <source>还没打</source>
        <translation>Not called yet</translation>
    </message>
</context>
<context>
    <name>OwnBanks</name>
    <message>
        <source>我的银行</source>
        <translation>My banks</translation>
    </message>
    <message>
        <source>来电号码和它们只差一位，会提醒你留意。要打给开户行的时候，也会给出它们的电话。</source>
        <translation>You are warned when a caller number is one digit away from theirs. When a step says to call your bank, their numbers are offered.</translation>
    </message>
</context>
<context>
    <name>PastImports</name>
    <message>
        <source>导入过的文件</source>
        <translation>Files imported before</translation>
    </message>
    <message numerus="yes">
        <source>新增 %n 通来电</source>
        <translation>
            <numerusform>%n new call</numerusform>
            <numerusform>%n new calls</numerusform>
        </translation>
    </message>
    <message>
        <source>{} · {}</source>
        <translation>{} · {}</translation>
    </message>
    <message>
        <source>{} 撤销了</source>
        <translation>Taken back {}</translation>
    </message>
    <message>
        <source>看看从前的来电</source>
        <translation>Look back</translation>
    </message>
    <message>
        <source>撤销</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>看看从前的来电：{}</source>
        <translation>Look back: {}</translation>
    </message>
    <message>
        <source>撤销这次导入：{}</source>
        <translation>Take this import back: {}</translation>
    </message>
</context>
<context>
    <name>PeriodChoice</name>
    <message>
        <source>全部时间</source>
        <translation>All time</translation>
    </message>
    <message>
        <source>只看什么时候的来电</source>
        <translation>Show only calls of one period</translation>
    </message>
    <message>
        <source>从哪一天</source>
        <translation>From which day</translation>
    </message>
    <message>
        <source>到哪一天</source>
        <translation>To which day</translation>
    </message>
    <message>
        <source>从</source>
        <translation>From</translation>
    </message>
    <message>
        <source>到</source>
        <translation>to</translation>
    </message>
    <message>
        <source>最近 7 天</source>
        <translation>Last 7 days</translation>
    </message>
    <message>
        <source>最近 30 天</source>
        <translation>Last 30 days</translation>
    </message>
    <message>
        <source>最近一年</source>
        <translation>Last year</translation>
    </message>
    <message>
        <source>从…到…</source>
        <translation>From … to …</translation>
    </message>
</context>
<context>
    <name>PhonePanel</name>
    <message>
        <source>手机屏幕</source>
        <translation>Phone screen</translation>
    </message>
    <message>
        <source>来电</source>
        <translation>Incoming call</translation>
    </message>
    <message>
        <source>未显示号码</source>
        <translation>No number shown</translation>
    </message>
    <message>
        <source>对方：</source>
        <translation>They: </translation>
    </message>
    <message>
        <source>我：</source>
        <translation>Me: </translation>
    </message>
</context>
<context>
    <name>PhraseDialog</name>
    <message>
        <source>先不改</source>
        <translation>Change nothing</translation>
    </message>
    <message>
        <source>密码至少要 {count} 个字符。</source>
        <translation>The passphrase needs at least {count} characters.</translation>
    </message>
    <message>
        <source>两次输入的不一样，请再看看。</source>
        <translation>The two are not the same; please look again.</translation>
    </message>
    <message>
        <source>现在的密码不对，什么都没有改。</source>
        <translation>That is not the present passphrase; nothing was changed.</translation>
    </message>
</context>
<context>
    <name>PhraseField</name>
    <message>
        <source>显示</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>隐藏</source>
        <translation>Hide</translation>
    </message>
</context>
<context>
    <name>PieceNames</name>
    <message>
        <source>{year}年第{quarter}季度</source>
        <translation>Q{quarter} {year}</translation>
    </message>
    <message>
        <source>yyyy年</source>
        <translation>yyyy</translation>
    </message>
    <message>
        <source>yyyy年M月</source>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>yyyy-MM-dd</source>
        <translation>d MMM yyyy</translation>
    </message>
</context>
<context>
    <name>PlanButton</name>
    <message>
        <source>做不到</source>
        <translation>cannot be done</translation>
    </message>
</context>
<context>
    <name>PlanCard</name>
    <message>
        <source>拿不准、来不及，随时可以打</source>
        <translation>Not sure, or no time left? Call any time</translation>
    </message>
    <message>
        <source>做完一步就存好一步。关掉程序，下次还在这里。</source>
        <translation>Every step is saved as you do it. Close the program and it will still be here.</translation>
    </message>
    <message>
        <source>{}，{}</source>
        <translation>{}, {}</translation>
    </message>
    <message>
        <source>；</source>
        <translation>; </translation>
    </message>
</context>
<context>
    <name>PlanEnd</name>
    <message>
        <source>这通电话的步骤走完了</source>
        <translation>All steps for this call are behind you</translation>
    </message>
    <message>
        <source>都记在来电记录里。再接到这样的电话，再来记一通。</source>
        <translation>It is all in the call log. If another call comes, write it down again.</translation>
    </message>
    <message>
        <source>看待办</source>
        <translation>See what waits</translation>
    </message>
    <message>
        <source>看来电记录</source>
        <translation>See the call log</translation>
    </message>
    <message>
        <source>上一步</source>
        <translation>Back</translation>
    </message>
    <message numerus="yes">
        <source>有 %n 步做不到，方便时再试一次。</source>
        <translation>
            <numerusform>%n step could not be done. Try it again when you can.</numerusform>
            <numerusform>%n steps could not be done. Try them again when you can.</numerusform>
        </translation>
    </message>
    <message>
        <source>回拨还没有结果，{} 会提醒你。</source>
        <translation>The call-back is still open. You will be reminded: {}.</translation>
    </message>
</context>
<context>
    <name>PlanList</name>
    <message>
        <source>要做的步骤</source>
        <translation>Steps to take</translation>
    </message>
</context>
<context>
    <name>PracticeCard</name>
    <message>
        <source>开始</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>几分钟就好。选错了没关系。</source>
        <translation>It takes a few minutes. A wrong choice does no harm.</translation>
    </message>
    <message numerus="yes">
        <source>练一练：%n 题该再练了</source>
        <translation>
            <numerusform>Practice: %n call is due</numerusform>
            <numerusform>Practice: %n calls are due</numerusform>
        </translation>
    </message>
    <message>
        <source>练一练：还有没练过的电话</source>
        <translation>Practice: there are calls you have not tried</translation>
    </message>
</context>
<context>
    <name>PracticePage</name>
    <message>
        <source>练一练：这通电话该怎么接</source>
        <translation>Practise: how to take this call</translation>
    </message>
    <message>
        <source>先到这里</source>
        <translation>Stop here</translation>
    </message>
    <message>
        <source>电话里会怎么说，先在这里过一遍。不会真的打电话。</source>
        <translation>Hear first what callers say. Nobody is really called.</translation>
    </message>
    <message>
        <source>第 {} 题，共 {} 题 · 错的题，过几天会再来</source>
        <translation>Call {} of {} · those that went wrong come back in a few days</translation>
    </message>
</context>
<context>
    <name>PresentCard</name>
    <message>
        <source>现在用的号码表</source>
        <translation>The number list in use</translation>
    </message>
    <message>
        <source>看看上一份，换回去…</source>
        <translation>Look at the one before, go back…</translation>
    </message>
</context>
<context>
    <name>PreviewCard</name>
    <message>
        <source>导入的来电可以随时撤销，你补记过的会留下。</source>
        <translation>An import can be taken back at any time; calls you have added to stay.</translation>
    </message>
    <message>
        <source>认作这种文件</source>
        <translation>Read as this kind of file</translation>
    </message>
    <message>
        <source>日期里日在前、月在后</source>
        <translation>The day comes before the month</translation>
    </message>
    <message>
        <source>重新指明各列</source>
        <translation>Say again which column is what</translation>
    </message>
    <message>
        <source>正在数</source>
        <translation>Counting</translation>
    </message>
    <message>
        <source>读到的</source>
        <translation>read</translation>
    </message>
    <message>
        <source>新来电</source>
        <translation>new calls</translation>
    </message>
    <message>
        <source>像冒充的</source>
        <translation>look forged</translation>
    </message>
    <message>
        <source>已经有的</source>
        <translation>in the log already</translation>
    </message>
    <message>
        <source>没选的</source>
        <translation>not chosen</translation>
    </message>
    <message>
        <source>读不懂的</source>
        <translation>unreadable</translation>
    </message>
    <message>
        <source>查看读不懂的行</source>
        <translation>See the unreadable lines</translation>
    </message>
    <message>
        <source>导入哪些</source>
        <translation>What to import</translation>
    </message>
    <message>
        <source>导入</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message numerus="yes">
        <source>导入 %n 通来电</source>
        <translation>
            <numerusform>Import %n call</numerusform>
            <numerusform>Import %n calls</numerusform>
        </translation>
    </message>
    <message>
        <source>没有新的来电</source>
        <translation>No new calls</translation>
    </message>
    <message>
        <source>{type} {count}</source>
        <translation>{type} {count}</translation>
    </message>
</context>
<context>
    <name>PrivacySettings</name>
    <message>
        <source>隐私</source>
        <translation>Privacy</translation>
    </message>
    <message>
        <source>标题和通知里不说是什么事</source>
        <translation>Titles and notices do not say what it is about</translation>
    </message>
    <message>
        <source>只说有一件事在等你。打开窗口才看得到内容。</source>
        <translation>They only say that something waits. What it is stands in the window.</translation>
    </message>
    <message>
        <source>来电记录留多久</source>
        <translation>How long calls are kept</translation>
    </message>
    <message>
        <source>到时间的来电先移到“最近删除”，30 天内能找回。等着回拨的来电不动。</source>
        <translation>Older calls first go to &quot;Recently deleted&quot; and can be brought back for 30 days. A call that waits for your call-back stays.</translation>
    </message>
    <message>
        <source>一直留着</source>
        <translation>For ever</translation>
    </message>
    <message numerus="yes">
        <source>%n 个月</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message>
        <source>先留着</source>
        <translation>Keep them</translation>
    </message>
    <message>
        <source>移到最近删除</source>
        <translation>Move to recently deleted</translation>
    </message>
    <message>
        <source>不留来电记录</source>
        <translation>Do not keep a log</translation>
    </message>
    <message>
        <source>以后记的来电，该回拨的有了结果，关掉程序就彻底删除。已经有的记录不动。</source>
        <translation>Calls you write down from now on are removed for good when the program ends, once any call-back has its outcome. Earlier calls stay.</translation>
    </message>
    <message numerus="yes">
        <source>有 %n 通来电已经超过这个时间。现在移到“最近删除”吗？</source>
        <translation>
            <numerusform>%n call is older than that. Move it to &quot;Recently deleted&quot; now?</numerusform>
            <numerusform>%n calls are older than that. Move them to &quot;Recently deleted&quot; now?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n 通来电移到了“最近删除”。</source>
        <translation>
            <numerusform>%n call was moved to &quot;Recently deleted&quot;.</numerusform>
            <numerusform>%n calls were moved to &quot;Recently deleted&quot;.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgressDialog</name>
    <message>
        <source>正在导入</source>
        <translation>Importing</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>正在撤销导入</source>
        <translation>Taking the import back</translation>
    </message>
    <message>
        <source>正在恢复来电</source>
        <translation>Restoring calls</translation>
    </message>
    <message>
        <source>取消的话，这次导入原样留着。</source>
        <translation>If you cancel, the import stays as it is.</translation>
    </message>
    <message>
        <source>取消的话，这个文件里的来电一通也不会存下。</source>
        <translation>If you cancel, no call of this file is stored.</translation>
    </message>
    <message numerus="yes">
        <source>删掉 %n 通来电</source>
        <translation>
            <numerusform>%n call removed</numerusform>
            <numerusform>%n calls removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>恢复 %n 通来电</source>
        <translation>
            <numerusform>%n call restored</numerusform>
            <numerusform>%n calls restored</numerusform>
        </translation>
    </message>
    <message>
        <source>{read}，{new}</source>
        <translation>{read}, {new}</translation>
    </message>
    <message numerus="yes">
        <source>读了 %n 条</source>
        <translation>
            <numerusform>%n record read</numerusform>
            <numerusform>%n records read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>新增 %n 通来电</source>
        <translation>
            <numerusform>%n new call</numerusform>
            <numerusform>%n new calls</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>继续</source>
        <translation>Go on</translation>
    </message>
</context>
<context>
    <name>RailButton</name>
    <message numerus="yes">
        <source>%n 项</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadAloudButton</name>
    <message>
        <source>这台电脑念不出来</source>
        <translation>This computer cannot read aloud</translation>
    </message>
    <message>
        <source>不念了</source>
        <translation>Stop reading</translation>
    </message>
    <message>
        <source>念给我听</source>
        <translation>Read it to me</translation>
    </message>
</context>
<context>
    <name>Recovering</name>
    <message>
        <source>来电记录的文件被别的程序换过了，已经打开新的那一份。</source>
        <translation>Another program has replaced the call log file; the new one is open now.</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>恢复来电记录</source>
        <translation>Bring the call log back</translation>
    </message>
    <message>
        <source>无论选哪一个，旧文件都原样留着，不会删。</source>
        <translation>Whichever you choose, the old file is kept as it is.</translation>
    </message>
    <message>
        <source>来电记录能用，没有要恢复的。</source>
        <translation>The call log can be used; there is nothing to bring back.</translation>
    </message>
    <message>
        <source>最快的办法</source>
        <translation>The quickest way</translation>
    </message>
    <message>
        <source>文件没有坏，不用恢复。</source>
        <translation>The file is not damaged and need not be replaced.</translation>
    </message>
    <message>
        <source>再打开一次</source>
        <translation>Open it once more</translation>
    </message>
    <message>
        <source>{moment}（来电 {count} 通）</source>
        <translation>{moment} (calls: {count})</translation>
    </message>
    <message>
        <source>备份之后记下的，旧文件里还读得出的会一起带回来。</source>
        <translation>What was written down after the backup and can still be read in the old file comes along.</translation>
    </message>
    <message>
        <source>别的备份</source>
        <translation>Other backups</translation>
    </message>
    <message>
        <source>重新开始，旧文件留着</source>
        <translation>Begin anew, keep the old file</translation>
    </message>
    <message>
        <source>不用备份：只带上旧文件里还读得出的来电。</source>
        <translation>Without a backup: only calls that can still be read in the old file come along.</translation>
    </message>
    <message>
        <source>不用备份</source>
        <translation>Without a backup</translation>
    </message>
    <message>
        <source>再试一次</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>自己把文件放回原处了，或者磁盘又能用了，就再打开一次。</source>
        <translation>If you have put the file back yourself, or the disk works again, open it once more.</translation>
    </message>
    <message>
        <source>什么都不换</source>
        <translation>Replace nothing</translation>
    </message>
</context>
<context>
    <name>RelatedView</name>
    <message>
        <source>看这个号码的全部来电</source>
        <translation>See all calls from this number</translation>
    </message>
    <message>
        <source>看这一族</source>
        <translation>See all of this kind</translation>
    </message>
    <message>
        <source>相关的来电</source>
        <translation>Related calls</translation>
    </message>
    <message numerus="yes">
        <source>这个号码一共记过 %n 次</source>
        <translation>
            <numerusform>%n call from this number in all</numerusform>
            <numerusform>%n calls from this number in all</numerusform>
        </translation>
    </message>
    <message>
        <source>这个号码只记过这一次</source>
        <translation>The only call from this number</translation>
    </message>
    <message numerus="yes">
        <source>%n 次来电</source>
        <translation>
            <numerusform>%n call</numerusform>
            <numerusform>%n calls</numerusform>
        </translation>
    </message>
    <message>
        <source>同一种冒充（都像 {number}）：{told}</source>
        <translation>The same imitation (all look like {number}): {told}</translation>
    </message>
    <message numerus="yes">
        <source>至少 %n 种写法</source>
        <translation>
            <numerusform>at least %n way of writing it</numerusform>
            <numerusform>at least %n ways of writing it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n 种写法</source>
        <translation>
            <numerusform>%n way of writing it</numerusform>
            <numerusform>%n ways of writing it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>至少用过 %n 个机构或身份的名字</source>
        <translation>
            <numerusform>at least %n claimed name</numerusform>
            <numerusform>at least %n claimed names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>用过 %n 个机构或身份的名字</source>
        <translation>
            <numerusform>%n claimed name</numerusform>
            <numerusform>%n claimed names</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemindLaterButton</name>
    <message>
        <source>稍后提醒我</source>
        <translation>Remind me later</translation>
    </message>
    <message>
        <source>{} · {}</source>
        <translation>{} · {}</translation>
    </message>
    <message>
        <source>另选时间…</source>
        <translation>Another time…</translation>
    </message>
</context>
<context>
    <name>ReminderPart</name>
    <message>
        <source>程序开着的时候总会提醒。关着也要提醒，就打开上面这个。</source>
        <translation>While the program is open it always reminds you. To be reminded while it is closed too, turn this on.</translation>
    </message>
</context>
<context>
    <name>ReminderSettings</name>
    <message>
        <source>提醒</source>
        <translation>Reminders</translation>
    </message>
    <message>
        <source>到了查账户的日子，几点提醒</source>
        <translation>On a day to look at an account, remind me at</translation>
    </message>
    <message>
        <source>夜里不打扰</source>
        <translation>Leave me in peace at night</translation>
    </message>
    <message>
        <source>不打扰，从几点</source>
        <translation>In peace from</translation>
    </message>
    <message>
        <source>不打扰，到几点</source>
        <translation>In peace until</translation>
    </message>
    <message>
        <source>从</source>
        <translation>From</translation>
    </message>
    <message>
        <source>到</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>回拨是你自己定的时间，到点总会提醒。</source>
        <translation>You chose the time of each call-back yourself, so those always come on time.</translation>
    </message>
    <message>
        <source>这个桌面没有托盘。程序留在任务栏，关掉窗口就退出。</source>
        <translation>This desktop has no tray. The program stays in the task bar and ends when its window is closed.</translation>
    </message>
    <message>
        <source>关掉窗口后，留在托盘</source>
        <translation>After the window is closed, stay in the tray</translation>
    </message>
    <message>
        <source>还没有提醒过。</source>
        <translation>No reminder has been shown yet.</translation>
    </message>
    <message>
        <source>没有安排下一次提醒。</source>
        <translation>No further reminder is planned.</translation>
    </message>
    <message>
        <source>上一次提醒：{when}</source>
        <translation>Last reminder: {when}</translation>
    </message>
    <message>
        <source>上一次答复提醒：{when}</source>
        <translation>Last answered: {when}</translation>
    </message>
    <message>
        <source>还没有答复过提醒。</source>
        <translation>No reminder has been answered yet.</translation>
    </message>
    <message>
        <source>下一次提醒：{when}</source>
        <translation>Next reminder: {when}</translation>
    </message>
    <message>
        <source>提醒有没有在工作</source>
        <translation>Whether reminders work</translation>
    </message>
</context>
<context>
    <name>ReminderSwitch</name>
    <message>
        <source>到时间提醒我练</source>
        <translation>Remind me to practise</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>回到来电记录</source>
        <translation>Back to the call log</translation>
    </message>
    <message>
        <source>整理成一份材料</source>
        <translation>Put into a record</translation>
    </message>
    <message>
        <source>可以存下来、打印出来，交给警察、银行或家里人。</source>
        <translation>To save or print, and to hand to the police, a bank or your family.</translation>
    </message>
    <message>
        <source>材料的内容</source>
        <translation>What the record says</translation>
    </message>
    <message>
        <source>存下来或打印</source>
        <translation>Save or print</translation>
    </message>
    <message>
        <source>存为 PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>打印</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>存为文本</source>
        <translation>Save as text</translation>
    </message>
    <message>
        <source>写哪些内容</source>
        <translation>What to put in</translation>
    </message>
    <message>
        <source>写哪几通</source>
        <translation>Which calls</translation>
    </message>
    <message>
        <source>遮住号码的中间几位</source>
        <translation>Hide the middle of numbers</translation>
    </message>
    <message>
        <source>给警察和银行，写完整的；发给别人看，可以遮住。官方号码不遮。</source>
        <translation>In full for the police and the bank; hidden for anybody else. Official numbers stay.</translation>
    </message>
    <message>
        <source>只这一通</source>
        <translation>This call only</translation>
    </message>
    <message numerus="yes">
        <source>这个号码的 %n 通</source>
        <translation>
            <numerusform>%n call from this number</numerusform>
            <numerusform>%n calls from this number</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>冒充同一号码的 %n 通</source>
        <translation>
            <numerusform>%n call imitating the same number</numerusform>
            <numerusform>%n calls imitating the same number</numerusform>
        </translation>
    </message>
    <message>
        <source>文本文件</source>
        <translation>Text file</translation>
    </message>
    <message>
        <source>这份材料没有做成</source>
        <translation>The record was not made</translation>
    </message>
    <message>
        <source>这份材料做好了。</source>
        <translation>The record is done.</translation>
    </message>
</context>
<context>
    <name>RequestChips</name>
    <message>
        <source>都没有</source>
        <translation>none</translation>
    </message>
</context>
<context>
    <name>RestorePage</name>
    <message>
        <source>回到设置</source>
        <translation>Back to the settings</translation>
    </message>
    <message>
        <source>选别的文件…</source>
        <translation>Choose a file…</translation>
    </message>
    <message>
        <source>从备份恢复</source>
        <translation>Restore from a backup</translation>
    </message>
    <message>
        <source>先看里面有什么，再决定。现在的记录会留着，不会删。</source>
        <translation>See what is in it, then decide. The present log is kept, not deleted.</translation>
    </message>
    <message>
        <source>自动备份</source>
        <translation>Automatic backups</translation>
    </message>
    <message>
        <source>备份时间</source>
        <translation>Made</translation>
    </message>
    <message>
        <source>来电</source>
        <translation>Calls</translation>
    </message>
    <message>
        <source>为什么备份</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>还没有自动备份</source>
        <translation>There is no automatic backup yet</translation>
    </message>
    <message>
        <source>备份在 U 盘上的话，点“选别的文件”。</source>
        <translation>If a backup is on a USB stick, choose that file.</translation>
    </message>
    <message>
        <source>选备份文件</source>
        <translation>Choose a backup</translation>
    </message>
</context>
<context>
    <name>RhythmChoice</name>
    <message>
        <source>{} 日</source>
        <translation>{}</translation>
    </message>
    <message>
        <source>天</source>
        <translation>days</translation>
    </message>
    <message>
        <source>周</source>
        <translation>weeks</translation>
    </message>
    <message>
        <source>个月</source>
        <translation>months</translation>
    </message>
    <message>
        <source>星期几</source>
        <translation>Day of the week</translation>
    </message>
    <message>
        <source>哪一天</source>
        <translation>Day of the month</translation>
    </message>
    <message>
        <source>每隔多少</source>
        <translation>How many</translation>
    </message>
    <message>
        <source>天、周还是月</source>
        <translation>Days, weeks or months</translation>
    </message>
    <message>
        <source>每月，在</source>
        <translation>Each month, on day</translation>
    </message>
    <message>
        <source>每月最后一天</source>
        <translation>Last day of the month</translation>
    </message>
    <message>
        <source>每周，在</source>
        <translation>Each week, on</translation>
    </message>
    <message>
        <source>每隔</source>
        <translation>Every</translation>
    </message>
</context>
<context>
    <name>SaveRow</name>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>搜索：{}</source>
        <translation>Search: {}</translation>
    </message>
    <message>
        <source>清除搜索</source>
        <translation>Clear search</translation>
    </message>
</context>
<context>
    <name>SessionEnd</name>
    <message>
        <source>好了</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>再练 5 题</source>
        <translation>5 more calls</translation>
    </message>
    <message>
        <source>拿不准的时候，挂断，自己拨官方号码问。这一句记住就够了。</source>
        <translation>When in doubt, hang up and dial the official number yourself. That one sentence is enough to remember.</translation>
    </message>
    <message>
        <source>有题到期时写在待办里，不弹窗，也不响。</source>
        <translation>A call that is due stands in the to-do list. Nothing pops up and nothing rings.</translation>
    </message>
    <message numerus="yes">
        <source>这次练了 %n 题</source>
        <translation>
            <numerusform>You practised %n call</numerusform>
            <numerusform>You practised %n calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n 题每一步都对</source>
        <translation>
            <numerusform>%n without a slip</numerusform>
            <numerusform>%n without a slip</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n 题还能更稳</source>
        <translation>
            <numerusform>%n could be better</numerusform>
            <numerusform>%n could be better</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n 题要小心</source>
        <translation>
            <numerusform>%n to take care with</numerusform>
            <numerusform>%n to take care with</numerusform>
        </translation>
    </message>
    <message>
        <source>{}。</source>
        <translation>{}.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>设置</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>改了马上生效。</source>
        <translation>A change holds at once.</translation>
    </message>
    <message>
        <source>语言</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>跟随系统</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>该练了，就在“待办”里说一声。答错的题，过几天会再来。</source>
        <translation>When it is time, the to-do page says so. What you missed comes back after some days.</translation>
    </message>
    <message>
        <source>练一练</source>
        <translation>Practice</translation>
    </message>
    <message>
        <source>复制路径</source>
        <translation>Copy path</translation>
    </message>
    <message>
        <source>数据在哪里</source>
        <translation>Where your data lies</translation>
    </message>
    <message>
        <source>全部只保存在这台电脑上，程序不联网。</source>
        <translation>Everything stays on this computer; the program has no network access.</translation>
    </message>
    <message>
        <source>号码表和程序</source>
        <translation>Number list and program</translation>
    </message>
    <message>
        <source>来电守护 {version}</source>
        <translation>callassist {version}</translation>
    </message>
    <message>
        <source>用 Qt 和 PySide6 做成，它们的许可是 LGPL 3。</source>
        <translation>Made with Qt and PySide6, which are licensed under the LGPL 3.</translation>
    </message>
</context>
<context>
    <name>SheetPreview</name>
    <message>
        <source>这一页的样子</source>
        <translation>What the page looks like</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>来电守护</source>
        <translation>callassist</translation>
    </message>
    <message>
        <source>记一通来电</source>
        <translation>Log a call</translation>
    </message>
    <message>
        <source>去哪里</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>电脑被遥控</source>
        <translation>Someone is in control</translation>
    </message>
</context>
<context>
    <name>SlipLine</name>
    <message>
        <source>选了：{choice}</source>
        <translation>You chose: {choice}</translation>
    </message>
    <message>
        <source>更好的：{choice}</source>
        <translation>Better: {choice}</translation>
    </message>
</context>
<context>
    <name>StartView</name>
    <message>
        <source>练 5 题</source>
        <translation>Practise 5 calls</translation>
    </message>
    <message>
        <source>全部题目</source>
        <translation>All practice calls</translation>
    </message>
    <message>
        <source>想再练哪一通，就点哪一通。</source>
        <translation>Choose any call you want to do again.</translation>
    </message>
    <message>
        <source>练过{done}，其中{right}每一步都对。</source>
        <translation>Practised {done}, {right} with every step right.</translation>
    </message>
    <message numerus="yes">
        <source> %n 次</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n 题该再练了</source>
        <translation>
            <numerusform>%n call is due</numerusform>
            <numerusform>%n calls are due</numerusform>
        </translation>
    </message>
    <message>
        <source>电话来之前，先练一遍</source>
        <translation>Practise before the phone rings</translation>
    </message>
    <message numerus="yes">
        <source>还有 %n 题没练过</source>
        <translation>
            <numerusform>%n call you have not tried yet</numerusform>
            <numerusform>%n calls you have not tried yet</numerusform>
        </translation>
    </message>
    <message>
        <source>现在没有到期的题</source>
        <translation>Nothing is due now</translation>
    </message>
    <message>
        <source>一题是一通电话：看显示的号码，听对方怎么说，选自己会怎么做。有的是骗子，有的只是平常的电话。选错了没关系，过几天再来一次。</source>
        <translation>You see the number on the display, you read what the caller says, and you choose what you would do. Some callers are scammers, some calls are ordinary. A wrong choice does no harm: that call comes back in a few days.</translation>
    </message>
    <message>
        <source>最早的一题，{when}再来。现在想练，也可以练。</source>
        <translation>The first one comes back {when}. You can practise now too.</translation>
    </message>
</context>
<context>
    <name>SteeredPage</name>
    <message>
        <source>有人在遥控我的电脑</source>
        <translation>Someone is controlling my computer</translation>
    </message>
    <message>
        <source>一步一步来，先断网。错不在你，现在做的每一步都有用。</source>
        <translation>One step at a time, the network first. This is not your fault, and every step helps.</translation>
    </message>
    <message>
        <source>上一步</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>所有步骤</source>
        <translation>All steps</translation>
    </message>
    <message>
        <source>第 {number} 步，共 {all} 步</source>
        <translation>Step {number} of {all}</translation>
    </message>
    <message>
        <source>都做完了，记下这通来电</source>
        <translation>All done, write the call down</translation>
    </message>
    <message>
        <source>做完了，下一步</source>
        <translation>Done, next step</translation>
    </message>
</context>
<context>
    <name>StepButton</name>
    <message>
        <source>{}，{}</source>
        <translation>{}, {}</translation>
    </message>
    <message>
        <source>做完了</source>
        <translation>done</translation>
    </message>
    <message>
        <source>现在做这一步</source>
        <translation>do this now</translation>
    </message>
    <message>
        <source>还没做</source>
        <translation>not done yet</translation>
    </message>
</context>
<context>
    <name>StepsPage</name>
    <message>
        <source>现在这样做</source>
        <translation>Do this now</translation>
    </message>
    <message>
        <source>第 {} 步，共 {} 步</source>
        <translation>Step {} of {}</translation>
    </message>
    <message>
        <source>都走完了</source>
        <translation>All done</translation>
    </message>
    <message>
        <source>{} {}</source>
        <translation>{} {}</translation>
    </message>
</context>
<context>
    <name>SuspectCard</name>
    <message>
        <source>选中的一组来电</source>
        <translation>The selected group of calls</translation>
    </message>
    <message>
        <source>这几通里，你说过或点过什么吗？想起来了，就补记一笔，程序会告诉你先做什么。</source>
        <translation>Did you tell or tap anything in these calls? If you remember, add it, and the program says what to do first.</translation>
    </message>
    <message>
        <source>给 {day} 这通补记</source>
        <translation>Add to the call of {day}</translation>
    </message>
    <message>
        <source>回拨 {number} 问一问</source>
        <translation>Call {number} yourself and ask</translation>
    </message>
    <message>
        <source>看这一通该怎么办</source>
        <translation>See what to do about this call</translation>
    </message>
    <message>
        <source>下面说的是这一通：{}</source>
        <translation>The buttons are about this call: {}</translation>
    </message>
    <message numerus="yes">
        <source>还有 %n 种写法</source>
        <translation>
            <numerusform>and %n more way of writing it</numerusform>
            <numerusform>and %n more ways of writing it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TextSizeChoice</name>
    <message>
        <source>字号</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>在哪一页都可以按 Ctrl 和 + 放大，Ctrl 和 - 缩小。</source>
        <translation>On every page Ctrl and + make it larger, Ctrl and - smaller.</translation>
    </message>
</context>
<context>
    <name>TextSizeKeys</name>
    <message>
        <source>字号 {percent}%</source>
        <translation>Text size {percent} %</translation>
    </message>
</context>
<context>
    <name>Tidying</name>
    <message numerus="yes">
        <source>有 %n 通来电超过了你选的保留时间，要不要移走，请你决定。</source>
        <translation>
            <numerusform>%n call is older than you want calls kept. Please decide whether it goes.</numerusform>
            <numerusform>%n calls are older than you want calls kept. Please decide whether they go.</numerusform>
        </translation>
    </message>
    <message>
        <source>去设置</source>
        <translation>Open settings</translation>
    </message>
</context>
<context>
    <name>TimeChoice</name>
    <message>
        <source>另选时间…</source>
        <translation>Another time…</translation>
    </message>
    <message>
        <source>来电的日期和时间</source>
        <translation>Day and time of the call</translation>
    </message>
    <message>
        <source>刚才</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>10 分钟前</source>
        <translation>10 min ago</translation>
    </message>
    <message>
        <source>30 分钟前</source>
        <translation>30 min ago</translation>
    </message>
    <message>
        <source>1 小时前</source>
        <translation>1 h ago</translation>
    </message>
    <message>
        <source>{} · {}</source>
        <translation>{} · {}</translation>
    </message>
</context>
<context>
    <name>TimerSettings</name>
    <message>
        <source>程序关着的时候也提醒</source>
        <translation>Remind me while the program is closed</translation>
    </message>
    <message>
        <source>正在问系统……</source>
        <translation>Asking the system …</translation>
    </message>
    <message>
        <source>定时任务：没有安装。</source>
        <translation>Timer of the system: not set up.</translation>
    </message>
    <message>
        <source>定时任务：坏了，它要启动的程序不在了。关掉再打开一次就好。</source>
        <translation>Timer of the system: broken, the program it starts is gone. Switch it off and on again.</translation>
    </message>
    <message>
        <source>定时任务：已安装。</source>
        <translation>Timer of the system: set up.</translation>
    </message>
    <message>
        <source>上一次运行：{when}</source>
        <translation>Last run: {when}</translation>
    </message>
    <message>
        <source>下一次运行：{when}</source>
        <translation>Next run: {when}</translation>
    </message>
</context>
<context>
    <name>ToDoPage</name>
    <message>
        <source>待办</source>
        <translation>To do</translation>
    </message>
    <message>
        <source>到点会提醒。程序没开着时，下次打开再提醒。</source>
        <translation>You are reminded when it is time; if the program was closed, when you next open it.</translation>
    </message>
    <message>
        <source>要回拨核实的来电</source>
        <translation>Calls to check by calling back</translation>
    </message>
    <message>
        <source>定期查账户</source>
        <translation>Regular account checks</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>电话还没挂</source>
        <translation>Still on the phone</translation>
    </message>
    <message>
        <source>记一通来电</source>
        <translation>Log a call</translation>
    </message>
    <message>
        <source>待办</source>
        <translation>To do</translation>
    </message>
    <message>
        <source>来电守护</source>
        <translation>callassist</translation>
    </message>
    <message>
        <source>退出</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>待办（{count}）</source>
        <translation>To do ({count})</translation>
    </message>
    <message numerus="yes">
        <source>%n 件事等你处理</source>
        <translation>
            <numerusform>%n thing waits for you</numerusform>
            <numerusform>%n things wait for you</numerusform>
        </translation>
    </message>
    <message>
        <source>{product}：{waiting}</source>
        <translation>{product}: {waiting}</translation>
    </message>
</context>
<context>
    <name>TroubleBanner</name>
    <message>
        <source>其他办法</source>
        <translation>Other ways</translation>
    </message>
    <message>
        <source>正在恢复，请稍等…</source>
        <translation>Bringing the log back, please wait…</translation>
    </message>
</context>
<context>
    <name>TypeWords</name>
    <message>
        <source>类型列里的词是什么意思</source>
        <translation>What the words of the type column mean</translation>
    </message>
</context>
<context>
    <name>UndoneWords</name>
    <message numerus="yes">
        <source>%n 通来电</source>
        <translation>
            <numerusform>%n call</numerusform>
            <numerusform>%n calls</numerusform>
        </translation>
    </message>
    <message>
        <source>撤销导入“{name}”？它带来的 {calls}会从记录里删掉，补记过的留着。要再看，就重新导入那个文件。</source>
        <translation>Take the import of {name} back? What it brought ({calls}) leaves the log; calls you added to stay. To see them again, import the file again.</translation>
    </message>
    <message numerus="yes">
        <source>撤销了：删掉 %n 通来电。</source>
        <translation>
            <numerusform>Taken back: %n call was removed.</numerusform>
            <numerusform>Taken back: %n calls were removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>有 %n 通留着，因为你补记过或者做过里面的步骤。</source>
        <translation>
            <numerusform> %n call stays, because you have added to it.</numerusform>
            <numerusform> %n calls stay, because you have added to them.</numerusform>
        </translation>
    </message>
    <message>
        <source>{removed}{kept}</source>
        <translation>{removed} {kept}</translation>
    </message>
</context>
<context>
    <name>UnfinishedCall</name>
    <message>
        <source>上次有一通来电没存完，写下的还在。</source>
        <translation>Last time a call was not saved; what you wrote is still here.</translation>
    </message>
    <message>
        <source>接着写</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>不要了</source>
        <translation>Discard it</translation>
    </message>
</context>
<context>
    <name>UnfoldingChips</name>
    <message>
        <source>更多</source>
        <translation>more</translation>
    </message>
</context>
<context>
    <name>UnkeptQuestion</name>
    <message>
        <source>先不关</source>
        <translation>Stay</translation>
    </message>
    <message>
        <source>不要了，退出</source>
        <translation>Lose them and quit</translation>
    </message>
    <message>
        <source>关闭窗口</source>
        <translation>Close the window</translation>
    </message>
    <message numerus="yes">
        <source>有 %n 通来电还没有存进文件，关掉就没有了。</source>
        <translation>
            <numerusform>%n call is not in the file yet and is lost when you close.</numerusform>
            <numerusform>%n calls are not in the file yet and are lost when you close.</numerusform>
        </translation>
    </message>
    <message>
        <source>数据文件现在用不了。先按窗口下面那条提示修好它，这些来电会一起存进去。</source>
        <translation>The data file cannot be used now. Mend it first with the notice at the bottom of the window; these calls go into it then.</translation>
    </message>
</context>
<context>
    <name>UnlockDialog</name>
    <message>
        <source>取消锁</source>
        <translation>Remove the lock</translation>
    </message>
    <message>
        <source>不再锁来电记录</source>
        <translation>Lock the call log no more</translation>
    </message>
    <message>
        <source>记录会变回不加密的文件，用这台电脑的人都能读。</source>
        <translation>The log becomes an ordinary file again; whoever uses this computer can read it.</translation>
    </message>
    <message>
        <source>现在的密码</source>
        <translation>Present passphrase</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>来电记录上了锁</source>
        <translation>The call log is locked</translation>
    </message>
    <message>
        <source>输入密码打开。密码不会存下来，也不会离开这台电脑。</source>
        <translation>Give the passphrase to open it. It is not stored, and never leaves this computer.</translation>
    </message>
    <message>
        <source>密码</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>打开记录</source>
        <translation>Open the log</translation>
    </message>
    <message>
        <source>忘了密码</source>
        <translation>Forgot it</translation>
    </message>
    <message>
        <source>不打开也能做</source>
        <translation>What works without it</translation>
    </message>
    <message>
        <source>这时记下的来电先放着，打开记录时一起存好；先关掉程序就没有了。</source>
        <translation>Calls written down now wait, and are stored when the log is opened. If the program is closed first, they are lost.</translation>
    </message>
    <message>
        <source>记一通来电</source>
        <translation>Log a call</translation>
    </message>
    <message>
        <source>查官方号码</source>
        <translation>Official numbers</translation>
    </message>
    <message>
        <source>看防骗指南</source>
        <translation>Guidance</translation>
    </message>
    <message>
        <source>密码不对。看看大小写和输入法，再试一次。</source>
        <translation>That is not the passphrase. Check the capitals and the keyboard, and try again.</translation>
    </message>
    <message>
        <source>没有别的办法打开：密码没有存在任何地方。想起来以前，记录原样留着。</source>
        <translation>There is no other way in: the passphrase is kept nowhere. The log stays as it is until you remember.</translation>
    </message>
    <message>
        <source>上锁以前的备份还能用。现在这份旧文件会留着，不会删。</source>
        <translation>Backups made before it was locked can still be used. The locked file is kept, not deleted.</translation>
    </message>
    <message>
        <source>恢复到 {moment} 的备份</source>
        <translation>Go back to the backup of {moment}</translation>
    </message>
</context>
<context>
    <name>UnreadableDialog</name>
    <message>
        <source>读不懂的行</source>
        <translation>Lines that cannot be read</translation>
    </message>
    <message>
        <source>知道了</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>这些行没有导入，其余的不受影响。</source>
        <translation>These lines were not imported. The others are not affected.</translation>
    </message>
</context>
<context>
    <name>VerdictPanel</name>
    <message>
        <source>接电话时我在境外</source>
        <translation>I was outside mainland China</translation>
    </message>
    <message>
        <source>这种号码说明什么</source>
        <translation>What such a number proves</translation>
    </message>
    <message>
        <source>把这个号码记为我的…</source>
        <translation>Keep this number as mine…</translation>
    </message>
    <message>
        <source>判断</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>输入号码，这里就说它能看出什么</source>
        <translation>Type the number: here you will see what it can tell</translation>
    </message>
    <message>
        <source>照手机上显示的写：前面有 +86、00 或区号，也一起写上。</source>
        <translation>Write it as the phone showed it, with +86, 00 or an area code if it had one.</translation>
    </message>
    <message>
        <source>只填号码就能保存，别的可以空着。</source>
        <translation>The number alone can be saved; the rest may stay empty.</translation>
    </message>
    <message>
        <source>电话还通着的话，先挂断，再来记。</source>
        <translation>If the call is still on, hang up first, then write it down.</translation>
    </message>
    <message>
        <source>为什么这样判断</source>
        <translation>Why</translation>
    </message>
</context>
<context>
    <name>WeekBars</name>
    <message>
        <source>；</source>
        <translation>; </translation>
    </message>
    <message>
        <source>{monday} 起的一周：{calls}</source>
        <translation>Week from {monday}: {calls}</translation>
    </message>
    <message numerus="yes">
        <source>%n 通来电</source>
        <translation>
            <numerusform>%n call</numerusform>
            <numerusform>%n calls</numerusform>
        </translation>
    </message>
    <message>
        <source>{week}，其中 {severe}</source>
        <translation>{week}, {severe}</translation>
    </message>
    <message numerus="yes">
        <source>%n 通高度可疑</source>
        <translation>
            <numerusform>%n of them very suspicious</numerusform>
            <numerusform>%n of them very suspicious</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WeekCard</name>
    <message>
        <source>每周来电</source>
        <translation>Calls by week</translation>
    </message>
    <message>
        <source>近 {} 周</source>
        <translation>Last {} weeks</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>All</translation>
    </message>
    <message>
        <source>高度可疑</source>
        <translation>Very suspicious</translation>
    </message>
</context>
<context>
    <name>_AttachmentRow</name>
    <message>
        <source>去掉</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>去掉 {name}</source>
        <translation>Remove {name}</translation>
    </message>
</context>
<context>
    <name>_GroupView</name>
    <message numerus="yes">
        <source>看全部 %n 条</source>
        <translation>
            <numerusform>Show %n line</numerusform>
            <numerusform>Show all %n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>article</name>
    <message>
        <source>来源</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>这一篇里的事实，{date} 核对过一遍。</source>
        <translation>The facts on this page were last gone through on {date}.</translation>
    </message>
    <message>
        <source>转载</source>
        <translation>copy</translation>
    </message>
</context>
<context>
    <name>calendar_export</name>
    <message>
        <source>导出到手机日历</source>
        <translation>Export to a phone&apos;s calendar</translation>
    </message>
    <message>
        <source>来电守护 待办</source>
        <translation>callassist to do</translation>
    </message>
    <message>
        <source>日历文件</source>
        <translation>Calendar file</translation>
    </message>
    <message>
        <source>已存为 {path}。发到手机上打开，就进日历了。改过以后再导出一次，会更新，不会重复。</source>
        <translation>Saved as {path}. Send it to your phone and open it there. After a change, export it again: the entries are updated, not doubled.</translation>
    </message>
</context>
<context>
    <name>call_words</name>
    <message>
        <source>手机存：{}</source>
        <translation>In the phone: {}</translation>
    </message>
    <message>
        <source>{kind} · 通话 {length}</source>
        <translation>{kind} · {length} spoken</translation>
    </message>
    <message>
        <source>没有安排</source>
        <translation>none planned</translation>
    </message>
    <message>
        <source>客服说是</source>
        <translation>hotline: yes</translation>
    </message>
    <message>
        <source>客服说不是</source>
        <translation>hotline: no</translation>
    </message>
    <message>
        <source>{minutes} 分 {seconds} 秒</source>
        <translation>{minutes} min {seconds} s</translation>
    </message>
    <message>
        <source>{seconds} 秒</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>记录对不上</source>
        <translation>record changed</translation>
    </message>
    <message>
        <source>这条记录和保存时不一样，可能损坏了，也可能被改过。</source>
        <translation>This record is not as it was saved: it may be damaged, or something changed it.</translation>
    </message>
</context>
<context>
    <name>dial</name>
    <message>
        <source>钱在哪家银行？</source>
        <translation>Which bank holds the money?</translation>
    </message>
    <message>
        <source>对方说是哪家？</source>
        <translation>Which one did they say they were?</translation>
    </message>
    <message>
        <source>{} 等 {} 处</source>
        <translation>{}, {} in all</translation>
    </message>
    <message>
        <source>来源：{}。{} 核对过来源。</source>
        <translation>Sources: {}. Sources compared on {}.</translation>
    </message>
    <message>
        <source>接通后按 {}（只有一处来源，以语音提示为准）。</source>
        <translation>Once connected, press {} (only one source says so; follow the voice menu).</translation>
    </message>
    <message>
        <source>接通后按 {}（以语音提示为准）。</source>
        <translation>Once connected, press {} (follow the voice menu).</translation>
    </message>
</context>
<context>
    <name>document_paper</name>
    <message>
        <source>来电守护</source>
        <translation>callassist</translation>
    </message>
    <message>
        <source>第 {page} 页，共 {pages} 页</source>
        <translation>Page {page} of {pages}</translation>
    </message>
</context>
<context>
    <name>edited_banner</name>
    <message>
        <source>撤销改动</source>
        <translation>Undo the change</translation>
    </message>
    <message>
        <source>{}{}</source>
        <translation>{} {}</translation>
    </message>
    <message>
        <source>改好了，判断没变：{level}。</source>
        <translation>Changed. The level stays: {level}.</translation>
    </message>
    <message>
        <source>改好了，判断从“{before}”变成“{level}”。</source>
        <translation>Changed. The level was &quot;{before}&quot; and is now &quot;{level}&quot;.</translation>
    </message>
    <message>
        <source>多了 1 个步骤。</source>
        <translation>1 new step.</translation>
    </message>
    <message>
        <source>多了 {} 个步骤。</source>
        <translation>{} new steps.</translation>
    </message>
</context>
<context>
    <name>guidance</name>
    <message>
        <source>官方号码</source>
        <translation>Official numbers</translation>
    </message>
    <message>
        <source>防骗指南</source>
        <translation>Guidance</translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message>
        <source>还不能确定</source>
        <translation>Not proven</translation>
    </message>
    <message>
        <source>有可疑</source>
        <translation>Doubtful</translation>
    </message>
    <message>
        <source>高度可疑</source>
        <translation>Very suspicious</translation>
    </message>
    <message>
        <source>马上行动</source>
        <translation>Act now</translation>
    </message>
    <message>
        <source>账户服务</source>
        <translation>Account service</translation>
    </message>
    <message>
        <source>风险提示</source>
        <translation>Risk alert</translation>
    </message>
    <message>
        <source>推销产品</source>
        <translation>Sales</translation>
    </message>
    <message>
        <source>贷款、额度、征信</source>
        <translation>Loan, limit, credit record</translation>
    </message>
    <message>
        <source>退款、取消服务</source>
        <translation>Refund, cancelling a service</translation>
    </message>
    <message>
        <source>涉案调查</source>
        <translation>A case or investigation</translation>
    </message>
    <message>
        <source>其他</source>
        <translation>Something else</translation>
    </message>
    <message>
        <source>报验证码</source>
        <translation>give a code</translation>
    </message>
    <message>
        <source>报密码</source>
        <translation>give a password</translation>
    </message>
    <message>
        <source>报身份证号</source>
        <translation>give the ID number</translation>
    </message>
    <message>
        <source>报银行卡号</source>
        <translation>give the card number</translation>
    </message>
    <message>
        <source>报卡背面三位数</source>
        <translation>give the digits on the card&apos;s back</translation>
    </message>
    <message>
        <source>转账</source>
        <translation>transfer money</translation>
    </message>
    <message>
        <source>转到“安全账户”</source>
        <translation>use a &quot;safe account&quot;</translation>
    </message>
    <message>
        <source>借款、清空额度</source>
        <translation>take a loan or clear a limit</translation>
    </message>
    <message>
        <source>装 App</source>
        <translation>install an app</translation>
    </message>
    <message>
        <source>共享屏幕</source>
        <translation>share the screen</translation>
    </message>
    <message>
        <source>把银行卡贴近手机</source>
        <translation>hold the card to the phone</translation>
    </message>
    <message>
        <source>拨带星号的数字</source>
        <translation>dial a number with a star</translation>
    </message>
    <message>
        <source>点链接或扫码</source>
        <translation>open a link or code</translation>
    </message>
    <message>
        <source>加微信或 QQ</source>
        <translation>add on WeChat or QQ</translation>
    </message>
    <message>
        <source>开视频或刷脸</source>
        <translation>take a video call or face scan</translation>
    </message>
    <message>
        <source>让人上门</source>
        <translation>let someone come home</translation>
    </message>
    <message>
        <source>保密，别告诉家人</source>
        <translation>keep it secret from family</translation>
    </message>
    <message>
        <source>马上照办，不然有麻烦</source>
        <translation>obey at once or face trouble</translation>
    </message>
</context>
<context>
    <name>look_back_views</name>
    <message>
        <source>机构</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>被冒充的号码</source>
        <translation>Numbers imitated</translation>
    </message>
    <message>
        <source>号码像{organisation}的来电</source>
        <translation>Calls that look like {organisation}</translation>
    </message>
    <message>
        <source>哪一周（从星期一起）</source>
        <translation>Week (from Monday)</translation>
    </message>
    <message>
        <source>来电</source>
        <translation>Calls</translation>
    </message>
    <message>
        <source>高度可疑</source>
        <translation>Highly suspicious</translation>
    </message>
    <message>
        <source>号码</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>像谁</source>
        <translation>Like whom</translation>
    </message>
    <message>
        <source>次数</source>
        <translation>How often</translation>
    </message>
    <message>
        <source>最近</source>
        <translation>Latest</translation>
    </message>
    <message>
        <source>通话多久</source>
        <translation>Length</translation>
    </message>
    <message>
        <source>时间</source>
        <translation>Time</translation>
    </message>
</context>
<context>
    <name>paper_questions</name>
    <message>
        <source>存为 PDF</source>
        <translation>Save as PDF</translation>
    </message>
</context>
<context>
    <name>plan</name>
    <message>
        <source>{} · {}</source>
        <translation>{} · {}</translation>
    </message>
    <message>
        <source>{} · 自称{} · {}</source>
        <translation>{} · claims to be {} · {}</translation>
    </message>
</context>
<context>
    <name>practice</name>
    <message>
        <source>对，就这样。</source>
        <translation>Right, just like that.</translation>
    </message>
    <message>
        <source>可以，还有更好的。</source>
        <translation>That works. There is something better.</translation>
    </message>
    <message>
        <source>这一步要小心。</source>
        <translation>Take care at this step.</translation>
    </message>
    <message>
        <source>这一题，每一步都对。</source>
        <translation>Every step of this call was right.</translation>
    </message>
    <message>
        <source>什么也没丢，还能更稳。</source>
        <translation>Nothing was lost. It can go even better.</translation>
    </message>
    <message>
        <source>这一题，有要小心的地方。</source>
        <translation>There is something to take care of here.</translation>
    </message>
    <message>
        <source>全对</source>
        <translation>No slips</translation>
    </message>
    <message>
        <source>还能更稳</source>
        <translation>Could be better</translation>
    </message>
    <message>
        <source>要小心</source>
        <translation>Take care</translation>
    </message>
    <message>
        <source>今天</source>
        <translation>today</translation>
    </message>
    <message>
        <source>明天</source>
        <translation>tomorrow</translation>
    </message>
    <message>
        <source>{} 天后</source>
        <translation>in {} days</translation>
    </message>
    <message>
        <source>大约 {} 个月后</source>
        <translation>in about {} months</translation>
    </message>
    <message>
        <source>{when}再来一次。</source>
        <translation>It comes back {when}.</translation>
    </message>
    <message>
        <source>没练过</source>
        <translation>not done yet</translation>
    </message>
    <message>
        <source>该再练了</source>
        <translation>due now</translation>
    </message>
    <message>
        <source>记住了 · {when}</source>
        <translation>well known · {when}</translation>
    </message>
</context>
<context>
    <name>question</name>
    <message>
        <source>{} 有人打来，说是你们，要我{}。是你们打的吗？我的账户现在正常吗？</source>
        <translation>Someone called me ({}), said they were you and asked me to {}. Was it you? Is my account in order now?</translation>
    </message>
    <message>
        <source>{} 有人打来，说是你们。是你们打的吗？我的账户现在正常吗？</source>
        <translation>Someone called me ({}) and said they were you. Was it you? Is my account in order now?</translation>
    </message>
    <message>
        <source>{} 有人打来，显示的号码像是你们的，要我{}。是你们打的吗？</source>
        <translation>Someone called me ({}) from a number that looked like yours and asked me to {}. Was it you?</translation>
    </message>
    <message>
        <source>{} 有人打来，显示的号码像是你们的。是你们打的吗？</source>
        <translation>Someone called me ({}) from a number that looked like yours. Was it you?</translation>
    </message>
    <message>
        <source>{} 有人打来，自称{}，要我{}。真有这回事吗？</source>
        <translation>Someone called me ({}), said they were: {}, and asked me to {}. Is there anything to it?</translation>
    </message>
    <message>
        <source>{} 有人打来，自称{}。真有这回事吗？</source>
        <translation>Someone called me ({}) and said they were: {}. Is there anything to it?</translation>
    </message>
    <message>
        <source>{} 我接到一个电话，可能被骗了（{}）。请马上冻结我的账户，查一查有没有不是我办的交易。那个电话是你们打的吗？</source>
        <translation>I had a call ({}) and may have been cheated ({}). Please freeze my account at once and check for anything I did not do. Was that call from you?</translation>
    </message>
</context>
<context>
    <name>trouble_words</name>
    <message>
        <source>来电记录的文件坏了，没有动它：{path}。</source>
        <translation>The call log file is damaged and was left alone: {path}. </translation>
    </message>
    <message>
        <source>放来电记录的地方是别的东西，没有动它：{path}。</source>
        <translation>Something else lies where the call log should be, and was left alone: {path}. </translation>
    </message>
    <message>
        <source>来电记录的文件不见了，或者被清空了：{path}。</source>
        <translation>The call log file is gone or was emptied: {path}. </translation>
    </message>
    <message>
        <source>来电记录是更新的版本写的，没有动它：{path}。请换用新版程序。</source>
        <translation>The call log was written by a newer version and was left alone: {path}. Please install the newer version. </translation>
    </message>
    <message>
        <source>来电记录没能换成这个版本的格式，原样没动：{path}。</source>
        <translation>The call log could not be brought into the form of this version and was left as it was: {path}. </translation>
    </message>
    <message>
        <source>正在备份来电记录，再换成这个版本的格式，要一小会儿。来电照样可以记：{path}。</source>
        <translation>The call log is being backed up and brought up to this version, which takes a moment. Calls can be logged all the while: {path}. </translation>
    </message>
    <message>
        <source>来电记录正被另一个程序占用：{path}。等它放开，会自动接上。</source>
        <translation>Another program is using the call log: {path}. It will be opened by itself once that is over. </translation>
    </message>
    <message>
        <source>来电记录上了锁，输入密码才打得开。</source>
        <translation>The call log is locked and opens with its passphrase. </translation>
    </message>
    <message>
        <source>来电记录写不进去：{path}。请检查这个文件夹的权限。</source>
        <translation>The call log cannot be written to: {path}. Please check the permissions of this folder. </translation>
    </message>
    <message>
        <source>磁盘满了，来电记录打不开：{path}。请腾出一些空间。</source>
        <translation>The disk is full and the call log cannot be opened: {path}. Please make some room. </translation>
    </message>
    <message>
        <source>磁盘读写出错，来电记录打不开：{path}。</source>
        <translation>The disk has trouble and the call log cannot be opened: {path}. </translation>
    </message>
    <message>
        <source>来电记录里有几行和保存时不一样了：{path}。别的都还能用。</source>
        <translation>Some rows of the call log are not what was saved: {path}. The rest can be used. </translation>
    </message>
    <message>
        <source>打开以前记下的先放着，打开时一起存好；先关掉程序就没有了。</source>
        <translation>What you write down before that waits and is stored when it is opened; if the program is closed first, it is lost.</translation>
    </message>
    <message>
        <source>这期间记下的，换好了一起存。</source>
        <translation>What you log meanwhile is stored with it when that is done.</translation>
    </message>
    <message>
        <source>修好以前记下的只是暂存，修好时一起存；先关掉程序就没有了。</source>
        <translation>What you write down until it is repaired is held for now and saved with the repair; it is lost if you close the program first.</translation>
    </message>
    <message>
        <source>以前的记录可以看，现在新记的存不下来。</source>
        <translation>Earlier calls can be read; new ones cannot be saved.</translation>
    </message>
    <message>
        <source>正在看有哪些备份…</source>
        <translation>Looking for backups…</translation>
    </message>
    <message>
        <source>只剩一部分、留在旧文件里的：{} 通。</source>
        <translation>Calls of which only a part is left, kept in the old file: {}. </translation>
    </message>
    <message>
        <source>旧文件是以前版本的格式，坏了以后不能一通一通读出来，留在旧文件里的：{} 通。</source>
        <translation>The old file has the format of an earlier version; damaged, it cannot be read call by call. Calls that stay in it: {}. </translation>
    </message>
    <message>
        <source>没有可以用的备份。</source>
        <translation>There is no backup that can be used. </translation>
    </message>
    <message>
        <source>备份里还没有来电。</source>
        <translation>The backup has no calls yet. </translation>
    </message>
    <message>
        <source>备份里的来电：{count} 通，最后一通是 {moment}。</source>
        <translation>Calls in the backup: {count}, the last one {moment}. </translation>
    </message>
    <message>
        <source>旧文件里还读得出、会一起带回来的：{} 通。</source>
        <translation>Calls that can still be read in the old file and come along: {}. </translation>
    </message>
    <message>
        <source>旧文件里比备份更新、会一起带回来的：{} 通。</source>
        <translation>Calls of the old file that are newer than the backup and come along: {}. </translation>
    </message>
    <message>
        <source>输入密码</source>
        <translation>Give the passphrase</translation>
    </message>
    <message>
        <source>再试一次</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>恢复到最近的备份</source>
        <translation>Go back to the latest backup</translation>
    </message>
    <message>
        <source>重新开始，旧文件留着</source>
        <translation>Begin anew, keep the old file</translation>
    </message>
    <message>
        <source>恢复到 {moment} 的备份</source>
        <translation>Go back to the backup: {moment}</translation>
    </message>
    <message>
        <source>恢复好了，现在的来电：{} 通。</source>
        <translation>The log is back. Calls now: {}. </translation>
    </message>
    <message>
        <source>其中从旧文件里找回的：{} 通。</source>
        <translation>Of these, found in the old file: {}. </translation>
    </message>
    <message>
        <source>旧文件留着：{path}</source>
        <translation>The old file is kept: {path}</translation>
    </message>
    <message>
        <source>来电记录又能用了，这期间记下的也存好了：{} 通。</source>
        <translation>The call log can be used again. Calls written down meanwhile and now saved: {}.</translation>
    </message>
    <message>
        <source>来电记录又能用了。</source>
        <translation>The call log can be used again.</translation>
    </message>
</context>
<context>
    <name>verdict</name>
    <message>
        <source>冒充：很像 {}，但不是</source>
        <translation>Looks like {}, but is not</translation>
    </message>
    <message>
        <source>区号加 {}：光看显示说不准</source>
        <translation>Area code and {}: the display cannot tell</translation>
    </message>
    <message>
        <source>只接不打的号码：显示是伪造的</source>
        <translation>A number that never calls out: the display is forged</translation>
    </message>
    <message>
        <source>号码是别家的，和自称的对不上</source>
        <translation>The number is somebody else&apos;s, not the one they claimed</translation>
    </message>
    <message>
        <source>在号码表中，但显示可以伪造</source>
        <translation>In the number list, but a display can be forged</translation>
    </message>
    <message>
        <source>{}（依据：号码表 {}）</source>
        <translation>{} (Number list {})</translation>
    </message>
    <message>
        <source>{}（依据：指南 {}）</source>
        <translation>{} (Guide: {})</translation>
    </message>
</context>
<context>
    <name>what_is_wrong</name>
    <message>
        <source>别的</source>
        <translation>Something else</translation>
    </message>
    <message>
        <source>有不认识的贷款或信用卡</source>
        <translation>A loan or credit card I do not know</translation>
    </message>
    <message>
        <source>有人说能花钱修复</source>
        <translation>Someone offers to repair it for money</translation>
    </message>
    <message>
        <source>身份证号给过别人</source>
        <translation>I gave away my ID number</translation>
    </message>
    <message>
        <source>有人改过，不是我</source>
        <translation>Someone changed it, not me</translation>
    </message>
    <message>
        <source>钱少了</source>
        <translation>Money is gone</translation>
    </message>
    <message>
        <source>不知道该怎么设</source>
        <translation>I do not know how to set it</translation>
    </message>
    <message>
        <source>说过验证码</source>
        <translation>I told a code</translation>
    </message>
    <message>
        <source>说过密码，或有陌生登录</source>
        <translation>I told a password, or a login is not mine</translation>
    </message>
    <message>
        <source>说过卡号</source>
        <translation>I told the card number</translation>
    </message>
    <message>
        <source>有不认识的贷款</source>
        <translation>A loan I do not know</translation>
    </message>
</context>
</TS>
