<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="zh_CN">
<context>
    <name>AccountDialog</name>
    <message>
        <source>添加账户</source>
        <translation>新增帳戶</translation>
    </message>
    <message>
        <source>改一改</source>
        <translation>改一改</translation>
    </message>
    <message>
        <source>选一家银行，或者给账户起个名字。</source>
        <translation>選一家銀行，或者幫帳戶取個名字。</translation>
    </message>
</context>
<context>
    <name>AccountForm</name>
    <message>
        <source>输入银行名字</source>
        <translation>輸入銀行名字</translation>
    </message>
    <message>
        <source>哪家银行</source>
        <translation>哪家銀行</translation>
    </message>
    <message>
        <source>起个名字就好，别写卡号。</source>
        <translation>取個名字就好，別寫卡號。</translation>
    </message>
    <message>
        <source>怎么称呼这个账户</source>
        <translation>怎麼稱呼這個帳戶</translation>
    </message>
    <message>
        <source>多久看一次</source>
        <translation>多久看一次</translation>
    </message>
    <message>
        <source>自己还想看什么（可以不写）</source>
        <translation>自己還想看什麼（可以不寫）</translation>
    </message>
    <message>
        <source>一行写一条，会排在清单后面。</source>
        <translation>一行寫一條，會排在清單後面。</translation>
    </message>
    <message>
        <source>例如 工资卡</source>
        <translation>例如 薪資卡</translation>
    </message>
    <message>
        <source>下一次：{}</source>
        <translation>下一次：{}</translation>
    </message>
    <message>
        <source>下一次：{}，再下一次：{}</source>
        <translation>下一次：{}，再下一次：{}</translation>
    </message>
    <message>
        <source>{day} {weekday} {time}</source>
        <translation>{day} {weekday} {time}</translation>
    </message>
</context>
<context>
    <name>AddedDetail</name>
    <message>
        <source>选中的号码</source>
        <translation>選取的號碼</translation>
    </message>
    <message>
        <source>移除这个号码</source>
        <translation>移除這個號碼</translation>
    </message>
    <message>
        <source>彻底移除…</source>
        <translation>徹底移除…</translation>
    </message>
    <message>
        <source>改名字或备注…</source>
        <translation>改名稱或備註…</translation>
    </message>
    <message>
        <source>找回这个号码</source>
        <translation>找回這個號碼</translation>
    </message>
    <message>
        <source>彻底移除这个号码？号码、名字、备注都抹掉，不能再找回。自动备份里的那一份，要到旧备份被清理时才会消失。</source>
        <translation>徹底移除這個號碼？號碼、名稱、備註都抹掉，不能再找回。自動備份裡的那一份，要到舊備份被清理時才會消失。</translation>
    </message>
    <message>
        <source>留着</source>
        <translation>留著</translation>
    </message>
    <message>
        <source>彻底移除</source>
        <translation>徹底移除</translation>
    </message>
    <message>
        <source>能找回到 {day}</source>
        <translation>能找回到 {day}</translation>
    </message>
</context>
<context>
    <name>AddedModel</name>
    <message>
        <source>最近移除的</source>
        <translation>最近移除的</translation>
    </message>
    <message>
        <source>你起的名字</source>
        <translation>你取的名稱</translation>
    </message>
    <message>
        <source>号码</source>
        <translation>號碼</translation>
    </message>
    <message>
        <source>判断</source>
        <translation>判斷</translation>
    </message>
    <message>
        <source>添加于</source>
        <translation>新增於</translation>
    </message>
</context>
<context>
    <name>AddedNumberController</name>
    <message>
        <source>已添加“{name}”。以后它打来，会显示这个名字；判断不会因此改变。</source>
        <translation>已新增「{name}」。以後它打來，會顯示這個名稱；判斷不會因此改變。</translation>
    </message>
</context>
<context>
    <name>AddedPage</name>
    <message>
        <source>添加号码…</source>
        <translation>新增號碼…</translation>
    </message>
    <message>
        <source>回到官方号码</source>
        <translation>回到官方號碼</translation>
    </message>
    <message>
        <source>你添加的号码</source>
        <translation>你新增的號碼</translation>
    </message>
    <message>
        <source>你自己记下的，不是官方号码。判断、步骤和要打的电话都不看它们。</source>
        <translation>你自己記下的，不是官方號碼。判斷、步驟和要打的電話都不看它們。</translation>
    </message>
    <message>
        <source>还没有添加号码</source>
        <translation>還沒有新增號碼</translation>
    </message>
    <message>
        <source>银行卡背面的电话、网点经理、家人的号码，都可以记在这里。以后它打来，会显示你起的名字。</source>
        <translation>銀行卡背面的電話、分行經理、家人的號碼，都可以記在這裡。以後它打來，會顯示你取的名稱。</translation>
    </message>
    <message>
        <source>已移除“{name}”。</source>
        <translation>已移除「{name}」。</translation>
    </message>
    <message>
        <source>撤销</source>
        <translation>復原</translation>
    </message>
</context>
<context>
    <name>AddedSection</name>
    <message>
        <source>你添加的号码</source>
        <translation>你新增的號碼</translation>
    </message>
    <message>
        <source>看你添加的</source>
        <translation>看你新增的</translation>
    </message>
    <message>
        <source>添加号码…</source>
        <translation>新增號碼…</translation>
    </message>
    <message numerus="yes">
        <source>%n 个，不是官方号码，和下面的号码表分开。</source>
        <translation>
            <numerusform>%n 個，不是官方號碼，和下面的號碼表分開。</numerusform>
        </translation>
    </message>
    <message>
        <source>卡背面的电话、网点经理、家人的号码，可以自己记在这里。</source>
        <translation>卡片背面的電話、分行經理、家人的號碼，可以自己記在這裡。</translation>
    </message>
</context>
<context>
    <name>AnswerView</name>
    <message>
        <source>依据：</source>
        <translation>依據：</translation>
    </message>
</context>
<context>
    <name>Arrivals</name>
    <message>
        <source>表里已经有一个号码，没有改。要看 {number}，先保存那一通。</source>
        <translation>表裡已經有一個號碼，沒有改。要看 {number}，先儲存那一通。</translation>
    </message>
    <message>
        <source>一次导入一个文件，先打开了第一个：{}</source>
        <translation>一次匯入一個檔案，先打開了第一個：{}</translation>
    </message>
</context>
<context>
    <name>ArticleCard</name>
    <message>
        <source>文章</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>目录</source>
        <translation>目錄</translation>
    </message>
    <message>
        <source>回到刚才看的（Alt+←）</source>
        <translation>回到剛才看的（Alt+←）</translation>
    </message>
    <message>
        <source>已打印</source>
        <translation>已列印</translation>
    </message>
    <message>
        <source>已存好</source>
        <translation>已存好</translation>
    </message>
</context>
<context>
    <name>ArticleTools</name>
    <message>
        <source>字小一点</source>
        <translation>字小一點</translation>
    </message>
    <message>
        <source>字大一点</source>
        <translation>字大一點</translation>
    </message>
    <message>
        <source>打印</source>
        <translation>列印</translation>
    </message>
    <message>
        <source>存为 PDF</source>
        <translation>存成 PDF</translation>
    </message>
    <message>
        <source>练一练：这通电话该怎么接</source>
        <translation>練一練：這通電話該怎麼接</translation>
    </message>
    <message>
        <source>冰箱上的一页</source>
        <translation>冰箱上的一頁</translation>
    </message>
    <message>
        <source>字号 {percent}%</source>
        <translation>字級 {percent}%</translation>
    </message>
</context>
<context>
    <name>AttachmentList</name>
    <message>
        <source>附件</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>添加截图或文件…</source>
        <translation>加入截圖或檔案…</translation>
    </message>
    <message>
        <source>恢复</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>添加了 {name}</source>
        <translation>加入了 {name}</translation>
    </message>
    <message>
        <source>去掉了 {name}</source>
        <translation>去掉了 {name}</translation>
    </message>
    <message>
        <source>添加截图或文件</source>
        <translation>加入截圖或檔案</translation>
    </message>
</context>
<context>
    <name>BackupCard</name>
    <message>
        <source>备份</source>
        <translation>備份</translation>
    </message>
    <message>
        <source>每天记下第一通来电后自动备份，导入之前也会。电脑坏了，要靠 U 盘上的那一份。</source>
        <translation>每天記下第一通來電後自動備份，匯入之前也會。電腦壞了，要靠隨身碟上的那一份。</translation>
    </message>
    <message>
        <source>现在备份到…</source>
        <translation>現在備份到…</translation>
    </message>
    <message>
        <source>从备份恢复…</source>
        <translation>從備份還原…</translation>
    </message>
    <message>
        <source>还没有自动备份。</source>
        <translation>還沒有自動備份。</translation>
    </message>
    <message numerus="yes">
        <source>来电 %n 通</source>
        <translation>
            <numerusform>來電 %n 通</numerusform>
        </translation>
    </message>
    <message>
        <source>上次自动备份：{moment}，{calls}</source>
        <translation>上次自動備份：{moment}，{calls}</translation>
    </message>
    <message>
        <source>备份放在哪里</source>
        <translation>備份放在哪裡</translation>
    </message>
    <message>
        <source>正在备份…</source>
        <translation>正在備份…</translation>
    </message>
    <message numerus="yes">
        <source>已备份到 {path}，%n 通来电。写完又读回来核对过。</source>
        <translation>
            <numerusform>已備份到 {path}，%n 通來電。寫完又讀回來核對過。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupDetail</name>
    <message>
        <source>选中的备份</source>
        <translation>選中的備份</translation>
    </message>
    <message>
        <source>备份里最近的来电</source>
        <translation>備份裡最近的來電</translation>
    </message>
    <message>
        <source>恢复这一份…</source>
        <translation>還原這一份…</translation>
    </message>
    <message>
        <source>不恢复</source>
        <translation>不還原</translation>
    </message>
    <message>
        <source>恢复</source>
        <translation>還原</translation>
    </message>
    <message>
        <source>正在检查这份备份…</source>
        <translation>正在檢查這份備份…</translation>
    </message>
    <message>
        <source>正在恢复…</source>
        <translation>正在還原…</translation>
    </message>
</context>
<context>
    <name>BackupWords</name>
    <message>
        <source>读不了</source>
        <translation>讀不了</translation>
    </message>
    <message>
        <source>{occasion} · 程序版本 {version}</source>
        <translation>{occasion} · 程式版本 {version}</translation>
    </message>
    <message numerus="yes">
        <source>来电 %n 通</source>
        <translation>
            <numerusform>來電 %n 通</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>账户检查 %n 项</source>
        <translation>
            <numerusform>帳戶檢查 %n 項</numerusform>
        </translation>
    </message>
    <message>
        <source>{calls}，{checks}</source>
        <translation>{calls}，{checks}</translation>
    </message>
    <message>
        <source>从 {first} 到 {last}</source>
        <translation>從 {first} 到 {last}</translation>
    </message>
    <message numerus="yes">
        <source>附件 %n 个</source>
        <translation>
            <numerusform>附件 %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>自动备份不带附件，附件还在数据文件夹里。</source>
        <translation>自動備份不帶附件，附件還在資料夾裡。</translation>
    </message>
    <message>
        <source>是旧版的数据，恢复时会转成现在的样子。</source>
        <translation>是舊版的資料，還原時會轉成現在的樣子。</translation>
    </message>
    <message numerus="yes">
        <source>其中 %n 处在备份之前就坏了。</source>
        <translation>
            <numerusform>其中 %n 處在備份之前就壞了。</numerusform>
        </translation>
    </message>
    <message>
        <source>现在的记录读不了，没法比较少了什么。</source>
        <translation>現在的紀錄讀不了，沒辦法比較少了什麼。</translation>
    </message>
    <message>
        <source>现在的记录里有的，这份里都有。</source>
        <translation>現在的紀錄裡有的，這份裡都有。</translation>
    </message>
    <message>
        <source>现在有、这份里没有：{what}。</source>
        <translation>現在有、這份裡沒有：{what}。</translation>
    </message>
    <message numerus="yes">
        <source>%n 通来电会回到备份时的样子。</source>
        <translation>
            <numerusform>%n 通來電會回到備份時的樣子。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>自己添加的号码 %n 个</source>
        <translation>
            <numerusform>自己新增的號碼 %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>用 {moment} 的备份替换现在的记录？</source>
        <translation>用 {moment} 的備份取代現在的紀錄？</translation>
    </message>
    <message>
        <source>现在的记录会先备份，文件也留着，不会删。</source>
        <translation>現在的紀錄會先備份，檔案也留著，不會刪。</translation>
    </message>
    <message numerus="yes">
        <source>已恢复到 {moment} 的备份，来电 %n 通。</source>
        <translation>
            <numerusform>已還原到 {moment} 的備份，來電 %n 通。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>找回附件 %n 个。</source>
        <translation>
            <numerusform>找回附件 %n 個。</numerusform>
        </translation>
    </message>
    <message>
        <source>之前的记录没有删，是数据文件夹里的 {name}</source>
        <translation>之前的紀錄沒有刪，是資料夾裡的 {name}</translation>
    </message>
</context>
<context>
    <name>BankList</name>
    <message>
        <source>名称，例如 建设银行</source>
        <translation>名稱，例如 建設銀行</translation>
    </message>
    <message>
        <source>移除</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>还没有添加。</source>
        <translation>還沒有加入。</translation>
    </message>
    <message>
        <source>添加</source>
        <translation>加入</translation>
    </message>
    <message>
        <source>号码表里没有找到，换个写法试试。</source>
        <translation>號碼表裡沒有找到，換個寫法試試。</translation>
    </message>
    <message numerus="yes">
        <source>找到 %n 家</source>
        <translation>
            <numerusform>找到 %n 家</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BankToCall</name>
    <message>
        <source>是哪家银行？</source>
        <translation>是哪家銀行？</translation>
    </message>
    <message>
        <source>别的银行</source>
        <translation>別的銀行</translation>
    </message>
</context>
<context>
    <name>BanksPart</name>
    <message>
        <source>点一下就选上，再点一下取消</source>
        <translation>點一下就選上，再點一下取消</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>关闭这条提示</source>
        <translation>關閉這則提示</translation>
    </message>
</context>
<context>
    <name>Breadcrumbs</name>
    <message>
        <source>您在这里</source>
        <translation>您在這裡</translation>
    </message>
</context>
<context>
    <name>BriefVerdict</name>
    <message>
        <source>看理由</source>
        <translation>看理由</translation>
    </message>
    <message>
        <source>判断，几个字</source>
        <translation>判斷，幾個字</translation>
    </message>
</context>
<context>
    <name>CallController</name>
    <message>
        <source>{edition}，可能过时</source>
        <translation>{edition}，可能過時</translation>
    </message>
</context>
<context>
    <name>CallDetail</name>
    <message>
        <source>选中的来电</source>
        <translation>選取的來電</translation>
    </message>
    <message>
        <source>删除这通来电</source>
        <translation>刪除這通來電</translation>
    </message>
    <message>
        <source>从记录里删除这通来电？30 天内可以找回。</source>
        <translation>從紀錄裡刪除這通來電？30 天內可以找回。</translation>
    </message>
    <message>
        <source>留着</source>
        <translation>留著</translation>
    </message>
    <message>
        <source>删除</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>把这个号码记为我的…</source>
        <translation>把這個號碼記為我的…</translation>
    </message>
    <message>
        <source>补记或改正…</source>
        <translation>補記或更正…</translation>
    </message>
    <message>
        <source>整理成一份材料…</source>
        <translation>整理成一份材料…</translation>
    </message>
    <message>
        <source>这条记录和保存时不一样，可能损坏了，也可能被改过。下面写的不一定是当时的内容。</source>
        <translation>這筆紀錄與儲存時不同，可能損壞了，也可能被改過。下面寫的不一定是當時的內容。</translation>
    </message>
    <message>
        <source>手机里的记录：{}</source>
        <translation>手機裡的紀錄：{}</translation>
    </message>
    <message>
        <source>手机里存的名字：{}</source>
        <translation>手機裡存的名字：{}</translation>
    </message>
    <message>
        <source>从手机导入，还没有步骤。可以补记对方说了什么，也可以直接生成步骤。</source>
        <translation>從手機匯入，還沒有步驟。可以補記對方說了什麼，也可以直接產生步驟。</translation>
    </message>
    <message>
        <source>判断时用的是 {edition} 版号码表</source>
        <translation>判斷時用的是 {edition} 版號碼表</translation>
    </message>
    <message>
        <source>生成步骤</source>
        <translation>產生步驟</translation>
    </message>
    <message>
        <source>看步骤</source>
        <translation>看步驟</translation>
    </message>
    <message>
        <source>从第 1 步开始</source>
        <translation>從第 1 步開始</translation>
    </message>
    <message>
        <source>继续第 {number} 步</source>
        <translation>繼續第 {number} 步</translation>
    </message>
</context>
<context>
    <name>CallForm</name>
    <message>
        <source>对方自称：{}</source>
        <translation>對方自稱：{}</translation>
    </message>
    <message>
        <source>{}；{}</source>
        <translation>{}；{}</translation>
    </message>
</context>
<context>
    <name>CallLogModel</name>
    <message>
        <source>时间</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>号码</source>
        <translation>號碼</translation>
    </message>
    <message>
        <source>自称</source>
        <translation>自稱</translation>
    </message>
    <message>
        <source>判断</source>
        <translation>判斷</translation>
    </message>
    <message>
        <source>回拨核实</source>
        <translation>回撥查證</translation>
    </message>
    <message>
        <source>时间，最早的在前</source>
        <translation>時間，最早的在前</translation>
    </message>
    <message>
        <source>时间，最新的在前</source>
        <translation>時間，最新的在前</translation>
    </message>
</context>
<context>
    <name>CallLogPage</name>
    <message>
        <source>来电记录</source>
        <translation>來電紀錄</translation>
    </message>
    <message>
        <source>看图</source>
        <translation>看圖</translation>
    </message>
    <message>
        <source>从手机导入…</source>
        <translation>從手機匯入…</translation>
    </message>
    <message>
        <source>看全部来电</source>
        <translation>看全部來電</translation>
    </message>
    <message>
        <source>号码、机构、备注</source>
        <translation>號碼、機構、備註</translation>
    </message>
    <message>
        <source>{total} · 近 {days} 天 {recent}，其中 {severe}</source>
        <translation>{total} · 近 {days} 天 {recent}，其中 {severe}</translation>
    </message>
    <message numerus="yes">
        <source>共 %n 通</source>
        <translation>
            <numerusform>共 %n 通</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n 通</source>
        <translation>
            <numerusform>%n 通</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n 通可疑</source>
        <translation>
            <numerusform>%n 通可疑</numerusform>
        </translation>
    </message>
    <message>
        <source>最近删除（{}）</source>
        <translation>最近刪除（{}）</translation>
    </message>
    <message>
        <source>没有符合的来电</source>
        <translation>沒有符合的來電</translation>
    </message>
    <message>
        <source>换一个词，只打号码的一部分，或者清除筛选。</source>
        <translation>換個詞，只輸入號碼的一部分，或者清除篩選。</translation>
    </message>
    <message>
        <source>还没有记下来电</source>
        <translation>還沒有記下來電</translation>
    </message>
    <message>
        <source>接到可疑的电话，先挂断，再按“记一通来电”。只填号码就可以保存。</source>
        <translation>接到可疑的電話，先掛斷，再按「記一通來電」。只填號碼就能儲存。</translation>
    </message>
    <message numerus="yes">
        <source>找到 %n 通来电</source>
        <translation>
            <numerusform>找到 %n 通來電</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>删除了 %n 通来电。</source>
        <translation>
            <numerusform>刪除了 %n 通來電。</numerusform>
        </translation>
    </message>
    <message>
        <source>恢复</source>
        <translation>復原</translation>
    </message>
</context>
<context>
    <name>CallStory</name>
    <message>
        <source>对方说是为了</source>
        <translation>對方說是為了</translation>
    </message>
    <message>
        <source>对方要你做什么（可多选）</source>
        <translation>對方要你做什麼（可複選）</translation>
    </message>
    <message>
        <source>保存，看下一步</source>
        <translation>儲存，看下一步</translation>
    </message>
    <message>
        <source>对方自称是</source>
        <translation>對方自稱是</translation>
    </message>
    <message>
        <source>什么时候</source>
        <translation>什麼時候</translation>
    </message>
    <message>
        <source>备注（可选）：别写密码和验证码</source>
        <translation>備註（可不填）：別寫密碼和驗證碼</translation>
    </message>
    <message>
        <source>备注，可以不写。别写密码和验证码</source>
        <translation>備註，可以不寫。別寫密碼和驗證碼</translation>
    </message>
</context>
<context>
    <name>CallbackAnswer</name>
    <message>
        <source>不是他们打的，按骗局来处理</source>
        <translation>不是他們打的，當成騙局來處理</translation>
    </message>
    <message>
        <source>这通来电至少按“高度可疑”算。别再接那个电话，也别照做。要是已经给了什么、转了钱，趁电话还通着，马上告诉客服，请他们处理。剩下的步骤接着做完。</source>
        <translation>這通來電至少算「高度可疑」。別再接那個電話，也別照做。要是已經給了什麼、轉了錢，趁電話還通著，馬上告訴客服，請他們處理。剩下的步驟接著做完。</translation>
    </message>
    <message>
        <source>客服说是他们打的，来电显示还是可以伪造</source>
        <translation>客服說是他們打的，來電顯示還是可以偽造</translation>
    </message>
    <message>
        <source>有事就在你自己拨出去的这通电话里办。下次再接到来电，还是挂断，自己打回去。密码和验证码，仍然对谁都不说。账户也看一看，有没有不认识的一笔。</source>
        <translation>有事就在你自己撥出去的這通電話裡辦。下次再接到來電，還是掛斷，自己打回去。密碼和驗證碼，仍然對誰都不說。帳戶也看一看，有沒有不認得的一筆。</translation>
    </message>
    <message>
        <source>没打通，先别照对方说的做</source>
        <translation>沒打通，先別照對方說的做</translation>
    </message>
    <message>
        <source>过一会儿再打，到时候会提醒你。什么时候再打？</source>
        <translation>過一會兒再打，到時候會提醒你。什麼時候再打？</translation>
    </message>
    <message>
        <source>怎么举报</source>
        <translation>怎麼檢舉</translation>
    </message>
    <message>
        <source>怎么留证据</source>
        <translation>怎麼留證據</translation>
    </message>
    <message>
        <source>看账户要看什么</source>
        <translation>看帳戶要看什麼</translation>
    </message>
    <message>
        <source>另选时间…</source>
        <translation>另選時間…</translation>
    </message>
</context>
<context>
    <name>CallbackCard</name>
    <message>
        <source>我打完了</source>
        <translation>我打完了</translation>
    </message>
    <message>
        <source>{claim} · {moment}</source>
        <translation>{claim} · {moment}</translation>
    </message>
    <message>
        <source>上次没打通</source>
        <translation>上次沒打通</translation>
    </message>
    <message>
        <source>现在就打</source>
        <translation>現在就打</translation>
    </message>
    <message>
        <source>不等了，现在打</source>
        <translation>不等了，現在打</translation>
    </message>
    <message>
        <source>改时间</source>
        <translation>改時間</translation>
    </message>
    <message>
        <source>更多</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>另选时间…</source>
        <translation>另選時間…</translation>
    </message>
    <message>
        <source>看这通来电的步骤</source>
        <translation>看這通來電的步驟</translation>
    </message>
</context>
<context>
    <name>CallbackList</name>
    <message>
        <source>现在没有要回拨的来电</source>
        <translation>現在沒有要回撥的來電</translation>
    </message>
    <message>
        <source>记下一通来电后，要自己打回去核实的，会排在这里。</source>
        <translation>記下一通來電後，要自己打回去查證的，會排在這裡。</translation>
    </message>
    <message numerus="yes">
        <source>还有 %n 通</source>
        <translation>
            <numerusform>還有 %n 通</numerusform>
        </translation>
    </message>
    <message>
        <source>已记下：{outcome}。</source>
        <translation>已記下：{outcome}。</translation>
    </message>
    <message>
        <source>{when} 再提醒。</source>
        <translation>{when} 再提醒。</translation>
    </message>
    <message>
        <source>看步骤</source>
        <translation>看步驟</translation>
    </message>
</context>
<context>
    <name>CallbackPanel</name>
    <message>
        <source>打完了？结果是</source>
        <translation>打完了？結果是</translation>
    </message>
    <message>
        <source>说：“{}”</source>
        <translation>說：「{}」</translation>
    </message>
    <message>
        <source>{} 提醒你打回去。</source>
        <translation>{} 提醒你打回去。</translation>
    </message>
</context>
<context>
    <name>ChangePhraseDialog</name>
    <message>
        <source>现在的密码</source>
        <translation>現在的密碼</translation>
    </message>
    <message>
        <source>新密码</source>
        <translation>新密碼</translation>
    </message>
    <message>
        <source>再输入一次新密码</source>
        <translation>再輸入一次新密碼</translation>
    </message>
    <message>
        <source>换密码</source>
        <translation>換密碼</translation>
    </message>
    <message>
        <source>给来电记录换一个密码</source>
        <translation>為來電紀錄換一個密碼</translation>
    </message>
    <message>
        <source>忘了新密码，谁也打不开。以前上了锁的备份，还是用那时的密码。</source>
        <translation>忘了新密碼，誰也打不開。以前上了鎖的備份，還是用那時的密碼。</translation>
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
        <translation>共 {total}</translation>
    </message>
    <message>
        <source>；</source>
        <translation>；</translation>
    </message>
    <message>
        <source>没有</source>
        <translation>沒有</translation>
    </message>
    <message>
        <source>{name}：{figures}</source>
        <translation>{name}：{figures}</translation>
    </message>
</context>
<context>
    <name>ChartsPage</name>
    <message>
        <source>回到来电记录</source>
        <translation>回到來電紀錄</translation>
    </message>
    <message>
        <source>看图</source>
        <translation>看圖</translation>
    </message>
    <message>
        <source>看看都是什么时候、什么样的来电。</source>
        <translation>看看都是什麼時候、什麼樣的來電。</translation>
    </message>
    <message>
        <source>看什么</source>
        <translation>看什麼</translation>
    </message>
    <message>
        <source>时间</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>星期和钟点</source>
        <translation>星期和鐘點</translation>
    </message>
    <message>
        <source>号码种类</source>
        <translation>號碼種類</translation>
    </message>
    <message>
        <source>冒充了谁</source>
        <translation>冒充了誰</translation>
    </message>
    <message>
        <source>回拨结果</source>
        <translation>回撥結果</translation>
    </message>
    <message>
        <source>练习</source>
        <translation>練習</translation>
    </message>
    <message>
        <source>多久的</source>
        <translation>多久的</translation>
    </message>
    <message>
        <source>近三个月</source>
        <translation>近三個月</translation>
    </message>
    <message>
        <source>近一年</source>
        <translation>近一年</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>一根柱子是</source>
        <translation>一根柱子是</translation>
    </message>
    <message>
        <source>一周</source>
        <translation>一週</translation>
    </message>
    <message>
        <source>一个月</source>
        <translation>一個月</translation>
    </message>
    <message>
        <source>存为图片…</source>
        <translation>存成圖片…</translation>
    </message>
    <message>
        <source>PNG，发消息用</source>
        <translation>PNG，傳訊息用</translation>
    </message>
    <message>
        <source>SVG，打印用</source>
        <translation>SVG，列印用</translation>
    </message>
    <message>
        <source>同样的数字，列成表</source>
        <translation>同樣的數字，列成表</translation>
    </message>
    <message>
        <source>图片</source>
        <translation>圖片</translation>
    </message>
    <message>
        <source>矢量图</source>
        <translation>向量圖</translation>
    </message>
    <message>
        <source>存为图片</source>
        <translation>存成圖片</translation>
    </message>
    <message>
        <source>来电守护 · {day}</source>
        <translation>來電守護 · {day}</translation>
    </message>
    <message>
        <source>已存为 {path}。</source>
        <translation>已存成 {path}。</translation>
    </message>
</context>
<context>
    <name>CheckCard</name>
    <message>
        <source>更多</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>更多：{}</source>
        <translation>更多：{}</translation>
    </message>
    <message>
        <source>看记录</source>
        <translation>看紀錄</translation>
    </message>
    <message>
        <source>现在查</source>
        <translation>現在查</translation>
    </message>
    <message>
        <source>改一改…</source>
        <translation>改一改…</translation>
    </message>
    <message>
        <source>不再提醒</source>
        <translation>不再提醒</translation>
    </message>
    <message>
        <source>明天再说</source>
        <translation>明天再說</translation>
    </message>
    <message>
        <source>看怎么办</source>
        <translation>看怎麼辦</translation>
    </message>
    <message>
        <source>收起记录</source>
        <translation>收起紀錄</translation>
    </message>
</context>
<context>
    <name>CheckList</name>
    <message>
        <source>添加账户</source>
        <translation>新增帳戶</translation>
    </message>
    <message>
        <source>还没有要定期看的账户</source>
        <translation>還沒有要定期看的帳戶</translation>
    </message>
    <message>
        <source>骗子会先扣几块钱试一试。自己常看，就能早一点发现。每月看一次，是我们的建议；到了日子会提醒，一条一条照着看就行。</source>
        <translation>騙子會先扣幾塊錢試一試。自己常看，就能早一點發現。每月看一次，是我們的建議；到了日子會提醒，一條一條照著看就行。</translation>
    </message>
    <message>
        <source>导出到手机日历 (.ics)</source>
        <translation>匯出到手機行事曆 (.ics)</translation>
    </message>
    <message>
        <source>加好了：{}。</source>
        <translation>加好了：{}。</translation>
    </message>
    <message>
        <source>改好了。</source>
        <translation>改好了。</translation>
    </message>
    <message>
        <source>名字里像卡号或密码的内容，已经遮住，原文没有保存。</source>
        <translation>名字裡像卡號或密碼的內容，已經遮住，原文沒有儲存。</translation>
    </message>
    <message>
        <source>记下了：发现异常。该怎么做，点“看怎么办”还能再看。</source>
        <translation>記下了：發現異常。該怎麼做，點「看怎麼辦」還能再看。</translation>
    </message>
    <message>
        <source>记下了：查完了，没发现异常。</source>
        <translation>記下了：查完了，沒發現異常。</translation>
    </message>
    <message numerus="yes">
        <source>有 %n 条没打勾。</source>
        <translation>
            <numerusform>有 %n 條沒打勾。</numerusform>
        </translation>
    </message>
    <message>
        <source>{}。</source>
        <translation>{}。</translation>
    </message>
    <message>
        <source>{}{}</source>
        <translation>{}{}</translation>
    </message>
    <message>
        <source>{when} 再提醒。</source>
        <translation>{when} 再提醒。</translation>
    </message>
    <message>
        <source>不再提醒：{}。</source>
        <translation>不再提醒：{}。</translation>
    </message>
    <message>
        <source>恢复</source>
        <translation>復原</translation>
    </message>
</context>
<context>
    <name>CheckWords</name>
    <message>
        <source>{} 发现异常</source>
        <translation>{} 發現異常</translation>
    </message>
    <message>
        <source>当天看一次就行</source>
        <translation>當天看一次就行</translation>
    </message>
    <message>
        <source>第 {} 天，共 {} 天</source>
        <translation>第 {} 天，共 {} 天</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message numerus="yes">
        <source>漏了 %n 次，最早是 {day}</source>
        <translation>
            <numerusform>漏了 %n 次，最早是 {day}</numerusform>
        </translation>
    </message>
    <message>
        <source>上次该查的是 {}</source>
        <translation>上次該查的是 {}</translation>
    </message>
    <message numerus="yes">
        <source>连续 %n 次没漏</source>
        <translation>
            <numerusform>連續 %n 次沒漏</numerusform>
        </translation>
    </message>
    <message>
        <source>下次 {}</source>
        <translation>下次 {}</translation>
    </message>
    <message numerus="yes">
        <source>晚了 %n 天</source>
        <translation>
            <numerusform>晚了 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>今天到期</source>
        <translation>今天到期</translation>
    </message>
</context>
<context>
    <name>ChoiceList</name>
    <message>
        <source>你会怎么做？</source>
        <translation>你會怎麼做？</translation>
    </message>
</context>
<context>
    <name>ChooseCard</name>
    <message>
        <source>选号码表文件</source>
        <translation>選號碼表檔案</translation>
    </message>
    <message>
        <source>号码表决定哪些号码算官方公布的。有人在电话里、聊天里催你换，就不要换。没有本程序制作者签名的文件，一律不会采用。</source>
        <translation>號碼表決定哪些號碼算官方公布的。有人在電話裡、聊天裡催你換，就不要換。沒有本程式製作者簽章的檔案，一律不會採用。</translation>
    </message>
    <message>
        <source>选择文件…</source>
        <translation>選擇檔案…</translation>
    </message>
    <message>
        <source>文件名以 .callist 结尾，也可以拖进这个窗口。先给你看变化，不会马上换。</source>
        <translation>檔名以 .callist 結尾，也可以拖進這個視窗。先給你看變化，不會馬上換。</translation>
    </message>
</context>
<context>
    <name>ClaimChoice</name>
    <message>
        <source>没说（可打字查找）</source>
        <translation>沒說（可打字找）</translation>
    </message>
</context>
<context>
    <name>ClosingQuestion</name>
    <message>
        <source>关掉窗口以后，留在托盘里继续提醒？</source>
        <translation>關掉視窗以後，要留在系統匣裡繼續提醒嗎？</translation>
    </message>
    <message>
        <source>留在托盘，到时间照样提醒。退出以后就不提醒了，除非在“设置”里打开了“程序关着的时候也提醒”。</source>
        <translation>留在系統匣，時間到了照樣提醒。結束以後就不提醒了，除非在「設定」裡開啟了「程式關著的時候也提醒」。</translation>
    </message>
    <message>
        <source>关闭窗口</source>
        <translation>關閉視窗</translation>
    </message>
    <message>
        <source>记住，下次不再问</source>
        <translation>記住，下次不再問</translation>
    </message>
    <message>
        <source>留在托盘</source>
        <translation>留在系統匣</translation>
    </message>
    <message>
        <source>退出程序</source>
        <translation>結束程式</translation>
    </message>
</context>
<context>
    <name>ColumnGrid</name>
    <message>
        <source>前几行</source>
        <translation>前幾行</translation>
    </message>
    <message>
        <source>第 {number} 列（{name}）是什么</source>
        <translation>第 {number} 欄（{name}）是什麼</translation>
    </message>
</context>
<context>
    <name>CompanionWindow</name>
    <message>
        <source>电话还没挂</source>
        <translation>電話還沒掛</translation>
    </message>
    <message>
        <source>电话还没挂？跟着做</source>
        <translation>電話還沒掛？跟著做</translation>
    </message>
    <message>
        <source>他要这些了吗？点一下</source>
        <translation>對方要這些了嗎？點一下</translation>
    </message>
    <message>
        <source>我挂断了</source>
        <translation>我掛斷了</translation>
    </message>
    <message>
        <source>一直显示在最前面</source>
        <translation>一直顯示在最前面</translation>
    </message>
    <message>
        <source>先停几秒</source>
        <translation>先停幾秒</translation>
    </message>
    <message>
        <source>第 {number} 步，共 {all} 步</source>
        <translation>第 {number} 步，共 {all} 步</translation>
    </message>
    <message>
        <source>还在通话，从头再看一遍</source>
        <translation>還在通話，從頭再看一遍</translation>
    </message>
    <message>
        <source>还在通话，下一步</source>
        <translation>還在通話，下一步</translation>
    </message>
</context>
<context>
    <name>ContentsCard</name>
    <message>
        <source>看目录</source>
        <translation>看目錄</translation>
    </message>
    <message>
        <source>目录</source>
        <translation>目錄</translation>
    </message>
    <message numerus="yes">
        <source>“{text}” 找到 %n 处</source>
        <translation>
            <numerusform>「{text}」找到 %n 處</numerusform>
        </translation>
    </message>
    <message>
        <source>搜索结果</source>
        <translation>搜尋結果</translation>
    </message>
    <message>
        <source>没有找到“{text}”</source>
        <translation>沒有找到「{text}」</translation>
    </message>
    <message>
        <source>换短一点的词再试，或者打拼音。号码没有找到，不等于是假的，也不等于是真的。</source>
        <translation>換短一點的詞再試，或者打拼音。號碼沒有找到，不等於是假的，也不等於是真的。</translation>
    </message>
    <message numerus="yes">
        <source>找到 %n 处</source>
        <translation>
            <numerusform>找到 %n 處</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContentsModel</name>
    <message>
        <source>{title}，{line}</source>
        <translation>{title}，{line}</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>已复制</source>
        <translation>已複製</translation>
    </message>
</context>
<context>
    <name>CrashWindow</name>
    <message>
        <source>程序出了错，刚才这一步可能没有做完</source>
        <translation>程式出了錯，剛才這一步可能沒有做完</translation>
    </message>
    <message>
        <source>不是操作有错。请看一看刚才这一步有没有做成，没有就再做一次。</source>
        <translation>不是操作有錯。請看一下剛才這一步有沒有完成，沒有就再做一次。</translation>
    </message>
    <message>
        <source>程序刚更新过。退出再打开，就好了；存好的来电都在。</source>
        <translation>程式剛更新過。結束再打開，就好了；存好的來電都在。</translation>
    </message>
    <message>
        <source>报告，里面没有来电内容</source>
        <translation>報告，裡面沒有來電內容</translation>
    </message>
    <message>
        <source>复制报告</source>
        <translation>複製報告</translation>
    </message>
    <message>
        <source>知道了</source>
        <translation>知道了</translation>
    </message>
</context>
<context>
    <name>DeletedDetail</name>
    <message>
        <source>选中的已删来电</source>
        <translation>選取的已刪來電</translation>
    </message>
    <message>
        <source>彻底删除…</source>
        <translation>徹底刪除…</translation>
    </message>
    <message>
        <source>彻底删除这通来电？号码、备注、附件都抹掉，不能再找回。自动备份里的那一份，要到旧备份被清理时才会消失。</source>
        <translation>徹底刪除這通來電？號碼、備註、附件都抹掉，不能再找回。自動備份裡的那一份，要到舊備份被清理時才會消失。</translation>
    </message>
    <message>
        <source>留着</source>
        <translation>留著</translation>
    </message>
    <message>
        <source>彻底删除</source>
        <translation>徹底刪除</translation>
    </message>
    <message>
        <source>找回这通来电</source>
        <translation>找回這通來電</translation>
    </message>
    <message>
        <source>能找回到 {day}</source>
        <translation>能找回到 {day}</translation>
    </message>
    <message>
        <source>旧数据文件里可能也有，要在“设置”的“备份”里另外删。</source>
        <translation>舊資料檔裡可能也有，要在「設定」的「備份」裡另外刪。</translation>
    </message>
</context>
<context>
    <name>DeletedPage</name>
    <message>
        <source>回到来电记录</source>
        <translation>回到來電紀錄</translation>
    </message>
    <message>
        <source>全部彻底删除…</source>
        <translation>全部徹底刪除…</translation>
    </message>
    <message>
        <source>最近删除</source>
        <translation>最近刪除</translation>
    </message>
    <message>
        <source>删除后 30 天内都能找回，之后自动彻底删除。</source>
        <translation>刪除後 30 天內都能找回，之後自動徹底刪除。</translation>
    </message>
    <message>
        <source>都留着</source>
        <translation>都留著</translation>
    </message>
    <message>
        <source>全部彻底删除</source>
        <translation>全部徹底刪除</translation>
    </message>
    <message>
        <source>最近没有删除来电</source>
        <translation>最近沒有刪除來電</translation>
    </message>
    <message>
        <source>从来电记录里删除的，会先放在这里 30 天。</source>
        <translation>從來電紀錄裡刪除的，會先放在這裡 30 天。</translation>
    </message>
    <message>
        <source>最近删除的来电</source>
        <translation>最近刪除的來電</translation>
    </message>
    <message>
        <source>来电时间</source>
        <translation>來電時間</translation>
    </message>
    <message>
        <source>号码</source>
        <translation>號碼</translation>
    </message>
    <message>
        <source>自称</source>
        <translation>自稱</translation>
    </message>
    <message>
        <source>能找回到</source>
        <translation>能找回到</translation>
    </message>
    <message>
        <source>找回来了，在来电记录里。</source>
        <translation>找回來了，在來電紀錄裡。</translation>
    </message>
    <message>
        <source>已经彻底删除。</source>
        <translation>已經徹底刪除。</translation>
    </message>
    <message>
        <source>旧数据文件里可能还有，要在“设置”的“备份”里删。</source>
        <translation>舊資料檔裡可能還有，要在「設定」的「備份」裡刪。</translation>
    </message>
    <message numerus="yes">
        <source>%n 通来电</source>
        <translation>
            <numerusform>%n 通來電</numerusform>
        </translation>
    </message>
    <message>
        <source>彻底删除这里的 {number}？号码、备注、附件都抹掉，不能再找回。自动备份里的，要到旧备份被清理时才会消失。</source>
        <translation>徹底刪除這裡的 {number}？號碼、備註、附件都抹掉，不能再找回。自動備份裡的，要到舊備份被清理時才會消失。</translation>
    </message>
    <message>
        <source>旧数据文件里可能也有，要在“设置”的“备份”里另外删。</source>
        <translation>舊資料檔裡可能也有，要在「設定」的「備份」裡另外刪。</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>读不出来</source>
        <translation>讀不出來</translation>
    </message>
    <message>
        <source>全部数据只保存在本机
不联网 · 号码表 {edition}</source>
        <translation>全部資料只存在這台電腦
不連網 · 號碼表 {edition}</translation>
    </message>
</context>
<context>
    <name>DesktopMessages</name>
    <message>
        <source>来电守护</source>
        <translation>來電守護</translation>
    </message>
    <message>
        <source>去待办</source>
        <translation>去待辦</translation>
    </message>
</context>
<context>
    <name>DialPanel</name>
    <message>
        <source>输入银行名字</source>
        <translation>輸入銀行名稱</translation>
    </message>
    <message>
        <source>打给哪一家？</source>
        <translation>打給哪一家？</translation>
    </message>
    <message>
        <source>{} {}</source>
        <translation>{} {}</translation>
    </message>
    <message>
        <source>银行卡背面的电话</source>
        <translation>銀行卡背面的電話</translation>
    </message>
    <message>
        <source>卡上的号码骗子改不了。网上搜到的、对方给的，都不要拨。</source>
        <translation>卡片上的號碼，騙子改不了。網路上搜到的、對方給的，都不要撥。</translation>
    </message>
</context>
<context>
    <name>DifferenceCard</name>
    <message>
        <source>保留现在的</source>
        <translation>保留現在的</translation>
    </message>
    <message>
        <source>上面的变化都看过，也知道文件是从哪里来的，再换。</source>
        <translation>上面的變化都看過，也知道檔案是從哪裡來的，再換。</translation>
    </message>
    <message>
        <source>换用这一份</source>
        <translation>換用這一份</translation>
    </message>
    <message>
        <source>换了会有什么变化</source>
        <translation>換了會有什麼變化</translation>
    </message>
</context>
<context>
    <name>DirectoryModel</name>
    <message>
        <source>其他号码</source>
        <translation>其他號碼</translation>
    </message>
    <message>
        <source>我的银行</source>
        <translation>我的銀行</translation>
    </message>
    <message>
        <source>机构</source>
        <translation>機構</translation>
    </message>
    <message>
        <source>号码</source>
        <translation>號碼</translation>
    </message>
    <message>
        <source>用途</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>来源</source>
        <translation>來源</translation>
    </message>
</context>
<context>
    <name>DirectoryPage</name>
    <message>
        <source>官方号码</source>
        <translation>官方號碼</translation>
    </message>
    <message>
        <source>机构或号码</source>
        <translation>機構或號碼</translation>
    </message>
    <message>
        <source>从文件更新号码表</source>
        <translation>從檔案更新號碼表</translation>
    </message>
    <message>
        <source>看全部号码</source>
        <translation>看全部號碼</translation>
    </message>
    <message>
        <source>号码表里没有找到</source>
        <translation>號碼表裡沒有找到</translation>
    </message>
    <message>
        <source>没有找到，不等于号码是假的。要核实，打银行卡背面的电话。</source>
        <translation>沒有找到，不等於號碼是假的。要查證，打銀行卡背面的電話。</translation>
    </message>
    <message>
        <source>这里暂时没有号码</source>
        <translation>這裡暫時沒有號碼</translation>
    </message>
    <message>
        <source>要核实，打银行卡背面的电话。</source>
        <translation>要查證，打銀行卡背面的電話。</translation>
    </message>
    <message numerus="yes">
        <source>找到 %n 个号码</source>
        <translation>
            <numerusform>找到 %n 個號碼</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DrillEnd</name>
    <message>
        <source>这通电话没有要密码、验证码，也没有要钱。光看显示，还是分不出是谁打的。</source>
        <translation>這通電話沒有要密碼、驗證碼，也沒有要錢。光看顯示，還是分不出是誰打的。</translation>
    </message>
    <message>
        <source>这类电话，指南里有：</source>
        <translation>這類電話，指南裡有：</translation>
    </message>
    <message>
        <source>看这次的结果</source>
        <translation>看這次的結果</translation>
    </message>
    <message>
        <source>下一题</source>
        <translation>下一題</translation>
    </message>
</context>
<context>
    <name>DrillRow</name>
    <message>
        <source>{}，{}</source>
        <translation>{}，{}</translation>
    </message>
</context>
<context>
    <name>EditPage</name>
    <message>
        <source>补记或改正</source>
        <translation>補記或更正</translation>
    </message>
    <message>
        <source>只动要改的，别的照旧。已经打过的勾和回拨结果都会留着。</source>
        <translation>只動要改的，其他照舊。已經打過的勾和回撥結果都會保留。</translation>
    </message>
    <message>
        <source>保存改动</source>
        <translation>儲存變更</translation>
    </message>
    <message>
        <source>取消，不改</source>
        <translation>取消，不改</translation>
    </message>
</context>
<context>
    <name>EntryBody</name>
    <message>
        <source>从我的银行移除</source>
        <translation>從我的銀行移除</translation>
    </message>
    <message>
        <source>加入我的银行</source>
        <translation>加入我的銀行</translation>
    </message>
    <message>
        <source>接通后按 {digits}（以语音提示为准）</source>
        <translation>接通後按 {digits}（以語音提示為準）</translation>
    </message>
    <message>
        <source>接通后按 {digits}（{standing}，以语音提示为准）</source>
        <translation>接通後按 {digits}（{standing}，以語音提示為準）</translation>
    </message>
    <message>
        <source>手机扫码拨打 {number}</source>
        <translation>手機掃碼撥打 {number}</translation>
    </message>
    <message>
        <source>来电显示这个号码时</source>
        <translation>來電顯示這個號碼時</translation>
    </message>
    <message numerus="yes">
        <source>这个号码有 %n 家在用</source>
        <translation>
            <numerusform>這個號碼有 %n 家在用</numerusform>
        </translation>
    </message>
    <message>
        <source>常见的冒充写法</source>
        <translation>常見的冒充寫法</translation>
    </message>
    <message>
        <source>这家的其他号码</source>
        <translation>這家的其他號碼</translation>
    </message>
</context>
<context>
    <name>EntryDetail</name>
    <message>
        <source>选中的号码</source>
        <translation>選取的號碼</translation>
    </message>
</context>
<context>
    <name>EntrySources</name>
    <message>
        <source>怎么知道的</source>
        <translation>怎麼知道的</translation>
    </message>
    <message>
        <source>还没有人核对</source>
        <translation>還沒有人核對</translation>
    </message>
    <message>
        <source>日期不明</source>
        <translation>日期不明</translation>
    </message>
    <message>
        <source>复制链接</source>
        <translation>複製連結</translation>
    </message>
</context>
<context>
    <name>ExportMenu</name>
    <message>
        <source>导出</source>
        <translation>匯出</translation>
    </message>
    <message>
        <source>表格（CSV）…</source>
        <translation>表格（CSV）…</translation>
    </message>
    <message>
        <source>清单（PDF）…</source>
        <translation>清單（PDF）…</translation>
    </message>
    <message>
        <source>全部内容（JSON）…</source>
        <translation>全部內容（JSON）…</translation>
    </message>
    <message>
        <source>整理成一份材料…</source>
        <translation>整理成一份材料…</translation>
    </message>
    <message>
        <source>表格</source>
        <translation>表格</translation>
    </message>
    <message numerus="yes">
        <source>清单存好了：%n 通来电。</source>
        <translation>
            <numerusform>清單存好了：%n 通來電。</numerusform>
        </translation>
    </message>
    <message>
        <source>来电记录</source>
        <translation>來電紀錄</translation>
    </message>
    <message numerus="yes">
        <source>已存为 {path}：%n 通来电。</source>
        <translation>
            <numerusform>已存成 {path}：%n 通來電。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FiguresModel</name>
    <message>
        <source>合计</source>
        <translation>合計</translation>
    </message>
</context>
<context>
    <name>FileCard</name>
    <message>
        <source>选手机导出的文件</source>
        <translation>選手機匯出的檔案</translation>
    </message>
    <message>
        <source>会存下：号码、时间、是来电还是未接、通话多久、手机里存的名字。都只存在这台电脑上，什么也不往外发。</source>
        <translation>會存下：號碼、時間、是來電還是未接、通話多久、手機裡存的名字。都只存在這台電腦上，什麼也不往外傳。</translation>
    </message>
    <message>
        <source>选择文件…</source>
        <translation>選擇檔案…</translation>
    </message>
    <message>
        <source>也可以把文件拖进这个窗口。导入前会先数一遍给你看。</source>
        <translation>也可以把檔案拖進這個視窗。匯入前會先數一遍給你看。</translation>
    </message>
    <message>
        <source>文件从哪里来</source>
        <translation>檔案從哪裡來</translation>
    </message>
    <message>
        <source>这些软件和本程序没有关系，用之前自己看看要不要信它。</source>
        <translation>這些軟體和本程式沒有關係，用之前自己看看要不要信它。</translation>
    </message>
    <message>
        <source>安卓手机：SMS Backup &amp; Restore、SMS Import / Export、Logger 这几个软件都能把通话记录存成文件，再拷到电脑上。</source>
        <translation>Android 手機：SMS Backup &amp; Restore、SMS Import / Export、Logger 這幾個軟體都能把通話紀錄存成檔案，再複製到電腦上。</translation>
    </message>
    <message>
        <source>iPhone：从电脑备份里取出来的 CallHistory.storedata。</source>
        <translation>iPhone：從電腦備份裡取出來的 CallHistory.storedata。</translation>
    </message>
    <message>
        <source>座机：FRITZ!Box、NCID 的通话列表。Linux 手机：GNOME 通话的 records.db。</source>
        <translation>市話：FRITZ!Box、NCID 的通話列表。Linux 手機：GNOME 通話的 records.db。</translation>
    </message>
    <message>
        <source>通话详单或其他表格：存成 CSV，认不出的话，你指一下哪一列是号码就行。</source>
        <translation>通話明細或其他表格：存成 CSV，認不出的話，你指一下哪一欄是號碼就行。</translation>
    </message>
</context>
<context>
    <name>FirstStartPage</name>
    <message>
        <source>先做三件小事</source>
        <translation>先做三件小事</translation>
    </message>
    <message>
        <source>不到一分钟，也可以跳过，以后在“设置”里都能改。</source>
        <translation>不到一分鐘，也可以略過，以後在「設定」裡都能改。</translation>
    </message>
    <message>
        <source>跳过，直接记来电</source>
        <translation>略過，直接記來電</translation>
    </message>
    <message>
        <source>上一步</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>第 {number} 步，共 {all} 步</source>
        <translation>第 {number} 步，共 {all} 步</translation>
    </message>
    <message>
        <source>好了，开始用</source>
        <translation>好了，開始使用</translation>
    </message>
    <message>
        <source>下一步</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>看得清吗？</source>
        <translation>看得清楚嗎？</translation>
    </message>
    <message>
        <source>选好语言和字号，这一页马上就变。</source>
        <translation>選好語言和字級，這一頁馬上就變。</translation>
    </message>
    <message>
        <source>你的钱在哪几家？</source>
        <translation>你的錢在哪幾家？</translation>
    </message>
    <message>
        <source>来电号码和它们只差一位，会提醒你留意。可以选几家，也可以一家都不选。</source>
        <translation>來電號碼和它們只差一位，會提醒你留意。可以選幾家，也可以一家都不選。</translation>
    </message>
    <message>
        <source>到时候提醒你吗？</source>
        <translation>到時候提醒你嗎？</translation>
    </message>
    <message>
        <source>约好自己回拨的时间、该看一眼账户的日子，到点提醒一声。</source>
        <translation>約好自己回撥的時間、該看一眼帳戶的日子，到時候提醒一聲。</translation>
    </message>
</context>
<context>
    <name>FoundWrong</name>
    <message>
        <source>问那一家，再提异议</source>
        <translation>問那一家，再提異議</translation>
    </message>
    <message>
        <source>现在打给银行，问清楚这一笔</source>
        <translation>現在打給銀行，問清楚這一筆</translation>
    </message>
    <message>
        <source>现在打给银行，问是谁改的</source>
        <translation>現在打給銀行，問是誰改的</translation>
    </message>
    <message>
        <source>打报告上写的那家银行或公司，电话到“官方号码”里找。不是你办的，就向它或征信中心提异议。提异议不收钱。</source>
        <translation>打報告上寫的那家銀行或公司，電話到「官方號碼」裡找。不是你辦的，就向它或征信中心提異議。提異議不收錢。</translation>
    </message>
    <message>
        <source>钱少了，先打 110，再打银行。</source>
        <translation>錢少了，先打 110，再打銀行。</translation>
    </message>
    <message>
        <source>拿不准，打 96110 问。</source>
        <translation>拿不準，打 96110 問。</translation>
    </message>
    <message>
        <source>发现了什么？点一样，看该怎么做。</source>
        <translation>發現了什麼？點一樣，看該怎麼做。</translation>
    </message>
    <message>
        <source>记下：发现异常</source>
        <translation>記下：發現異常</translation>
    </message>
    <message>
        <source>收起来</source>
        <translation>收起來</translation>
    </message>
    <message>
        <source>看错了，回去</source>
        <translation>看錯了，回去</translation>
    </message>
</context>
<context>
    <name>FridgePage</name>
    <message>
        <source>冰箱上的一页</source>
        <translation>冰箱上的一頁</translation>
    </message>
    <message>
        <source>回到防骗指南</source>
        <translation>回到防詐指南</translation>
    </message>
    <message>
        <source>打印出来贴在冰箱上。接到电话，照着说，照着打。</source>
        <translation>列印出來貼在冰箱上。接到電話，照著說，照著打。</translation>
    </message>
    <message>
        <source>打印或保存</source>
        <translation>列印或儲存</translation>
    </message>
    <message>
        <source>打印</source>
        <translation>列印</translation>
    </message>
    <message>
        <source>存为 PDF</source>
        <translation>存成 PDF</translation>
    </message>
    <message>
        <source>还没有选银行。在下面选好，电话就写上去了；不选，就留空行自己写。</source>
        <translation>還沒有選銀行。在下面選好，電話就寫上去了；不選，就留空行自己寫。</translation>
    </message>
    <message numerus="yes">
        <source>一页写不下，少了 %n 家。</source>
        <translation>
            <numerusform>一頁寫不下，少了 %n 家。</numerusform>
        </translation>
    </message>
    <message>
        <source>一张 A4 纸，黑白打印就行。</source>
        <translation>一張 A4 紙，黑白列印就行。</translation>
    </message>
    <message>
        <source>号码表里没有{names}的热线，页上留了空行。照着银行卡背面写上。</source>
        <translation>號碼表裡沒有{names}的專線，頁上留了空行。照著銀行卡背面寫上。</translation>
    </message>
    <message>
        <source>这一页没有做成</source>
        <translation>這一頁沒有做成</translation>
    </message>
    <message>
        <source>这一页做好了。</source>
        <translation>這一頁做好了。</translation>
    </message>
</context>
<context>
    <name>GivenPart</name>
    <message>
        <source>你已经给了对方什么</source>
        <translation>你已經給了對方什麼</translation>
    </message>
    <message>
        <source>什么都没给</source>
        <translation>什麼都沒給</translation>
    </message>
    <message>
        <source>有，我选一下…</source>
        <translation>有，我選一下…</translation>
    </message>
    <message>
        <source>电话还通着吗</source>
        <translation>電話還通著嗎</translation>
    </message>
    <message>
        <source>还在通话</source>
        <translation>還在通話</translation>
    </message>
    <message>
        <source>给了什么，做了什么？拿不准也算</source>
        <translation>給了什麼，做了什麼？不確定也算</translation>
    </message>
    <message>
        <source>选一下给了什么；要是没给，就选“什么都没给”。</source>
        <translation>選一下給了什麼；要是沒給，就選「什麼都沒給」。</translation>
    </message>
</context>
<context>
    <name>GlobalKeyCard</name>
    <message>
        <source>电话还没挂</source>
        <translation>電話還沒掛</translation>
    </message>
    <message>
        <source>在别的程序里，也能按一个键打开</source>
        <translation>在別的程式裡，也能按一個鍵打開</translation>
    </message>
    <message>
        <source>系统可能会问你用哪个键。</source>
        <translation>系統可能會問你用哪個鍵。</translation>
    </message>
    <message>
        <source>系统没有给这个键。关掉再打开一次，或者在系统设置的快捷键里改。</source>
        <translation>系統沒有給這個鍵。關掉再打開一次，或者在系統設定的快速鍵裡改。</translation>
    </message>
    <message>
        <source>打开时，系统会问你用哪个键。程序开着，或者留在托盘里，这个键才管用。</source>
        <translation>打開時，系統會問你用哪個鍵。程式開著，或者留在系統匣裡，這個鍵才管用。</translation>
    </message>
    <message>
        <source>按 {key}，就打开“电话还没挂？”的小窗口。</source>
        <translation>按 {key}，就打開「電話還沒掛？」的小視窗。</translation>
    </message>
    <message>
        <source>系统给了一个键。是哪一个，系统设置的快捷键里写着。</source>
        <translation>系統給了一個鍵。是哪一個，系統設定的快速鍵裡寫著。</translation>
    </message>
</context>
<context>
    <name>GlobalKeyController</name>
    <message>
        <source>电话还没挂：打开小窗口，一次做一步</source>
        <translation>電話還沒掛：打開小視窗，一次做一步</translation>
    </message>
</context>
<context>
    <name>GroundLinks</name>
    <message>
        <source>看指南：{}</source>
        <translation>看指南：{}</translation>
    </message>
</context>
<context>
    <name>GroundsButton</name>
    <message>
        <source>看指南</source>
        <translation>看指南</translation>
    </message>
    <message>
        <source>看指南：{}</source>
        <translation>看指南：{}</translation>
    </message>
    <message numerus="yes">
        <source>看指南，有 %n 处</source>
        <translation>
            <numerusform>看指南，有 %n 處</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GuidancePage</name>
    <message>
        <source>防骗指南</source>
        <translation>防詐指南</translation>
    </message>
    <message>
        <source>防骗指南和官方号码</source>
        <translation>防詐指南和官方號碼</translation>
    </message>
</context>
<context>
    <name>HistoryCard</name>
    <message>
        <source>改动记录</source>
        <translation>改動紀錄</translation>
    </message>
    <message>
        <source>删除、导入、导出、恢复、换号码表，都会记一笔，有人改动这些记录就看得出来。看到不是自己做的，可能有人动过这台电脑。</source>
        <translation>刪除、匯入、匯出、還原、換號碼表，都會記一筆，有人改動這些紀錄就看得出來。看到不是自己做的，可能有人動過這台電腦。</translation>
    </message>
    <message>
        <source>改动记录对不上</source>
        <translation>改動紀錄對不上</translation>
    </message>
</context>
<context>
    <name>HistoryStrip</name>
    <message>
        <source>查账户的记录</source>
        <translation>查帳戶的紀錄</translation>
    </message>
    <message>
        <source>；</source>
        <translation>；</translation>
    </message>
    <message>
        <source>{} {}</source>
        <translation>{} {}</translation>
    </message>
    <message>
        <source>{}：{}</source>
        <translation>{}：{}</translation>
    </message>
    <message>
        <source>查了，没发现异常</source>
        <translation>查了，沒發現異常</translation>
    </message>
    <message>
        <source>查了，发现异常</source>
        <translation>查了，發現異常</translation>
    </message>
    <message>
        <source>漏了</source>
        <translation>漏了</translation>
    </message>
    <message>
        <source>还没查</source>
        <translation>還沒查</translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>还没到过日子，所以没有记录。</source>
        <translation>還沒到過日子，所以沒有紀錄。</translation>
    </message>
    <message>
        <source>近半年</source>
        <translation>近半年</translation>
    </message>
    <message numerus="yes">
        <source>最近 %n 次</source>
        <translation>
            <numerusform>最近 %n 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>查了 %n 次</source>
        <translation>
            <numerusform>查了 %n 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>漏了 %n 次</source>
        <translation>
            <numerusform>漏了 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>{span}：{done}，{left_out}</source>
        <translation>{span}：{done}，{left_out}</translation>
    </message>
    <message>
        <source>查了</source>
        <translation>查了</translation>
    </message>
    <message>
        <source>发现异常</source>
        <translation>發現異常</translation>
    </message>
    <message>
        <source>漏了</source>
        <translation>漏了</translation>
    </message>
    <message>
        <source>还没查</source>
        <translation>還沒查</translation>
    </message>
</context>
<context>
    <name>HitSteps</name>
    <message>
        <source>上一处（Shift+F3）</source>
        <translation>上一處（Shift+F3）</translation>
    </message>
    <message>
        <source>下一处（F3）</source>
        <translation>下一處（F3）</translation>
    </message>
    <message>
        <source>第 {number} 处，共 {count} 处</source>
        <translation>第 {number} 處，共 {count} 處</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>回到来电记录</source>
        <translation>回到來電紀錄</translation>
    </message>
    <message>
        <source>从手机导入</source>
        <translation>從手機匯入</translation>
    </message>
    <message>
        <source>把手机里的通话记录拿来，看看从前有没有人冒充过银行。</source>
        <translation>把手機裡的通話紀錄拿來，看看從前有沒有人冒充過銀行。</translation>
    </message>
    <message>
        <source>留着</source>
        <translation>留著</translation>
    </message>
    <message>
        <source>撤销导入</source>
        <translation>撤銷匯入</translation>
    </message>
    <message>
        <source>已取消。这个文件里的来电一通也没有存下。</source>
        <translation>已取消。這個檔案裡的來電一通也沒有存下。</translation>
    </message>
    <message>
        <source>这是本程序导出的文件：{new}，{known}。</source>
        <translation>這是本程式匯出的檔案：{new}，{known}。</translation>
    </message>
    <message numerus="yes">
        <source>恢复了 %n 通来电</source>
        <translation>
            <numerusform>還原了 %n 通來電</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n 通本来就有</source>
        <translation>
            <numerusform>%n 通本來就有</numerusform>
        </translation>
    </message>
    <message>
        <source>已取消，什么都没有改。</source>
        <translation>已取消，什麼都沒有改。</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>第 {place} 条：{reason}</source>
        <translation>第 {place} 筆：{reason}</translation>
    </message>
    <message numerus="yes">
        <source>读了 %n 条</source>
        <translation>
            <numerusform>讀了 %n 筆</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>新增 %n 通来电</source>
        <translation>
            <numerusform>新增 %n 通來電</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>重复 %n 通</source>
        <translation>
            <numerusform>重複 %n 通</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>没要 %n 通</source>
        <translation>
            <numerusform>沒要 %n 通</numerusform>
        </translation>
    </message>
    <message>
        <source>，</source>
        <translation>，</translation>
    </message>
    <message numerus="yes">
        <source>一共 %n 条，这里只列出前面的。</source>
        <translation>
            <numerusform>一共 %n 筆，這裡只列出前面的。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InstructionCard</name>
    <message>
        <source>为什么</source>
        <translation>為什麼</translation>
    </message>
    <message>
        <source>上一步</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>下一步</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>改回没做</source>
        <translation>改回沒做</translation>
    </message>
    <message>
        <source>打完了，下一步</source>
        <translation>打完了，下一步</translation>
    </message>
    <message>
        <source>做不到</source>
        <translation>做不到</translation>
    </message>
    <message>
        <source>做完了，下一步</source>
        <translation>做完了，下一步</translation>
    </message>
</context>
<context>
    <name>Judging</name>
    <message numerus="yes">
        <source>号码表能用了，补上了 %n 通来电的核对。看看判断，照步骤自己打回去。</source>
        <translation>
            <numerusform>號碼表能用了，補上了 %n 通來電的比對。看看判斷，照步驟自己打回去。</numerusform>
        </translation>
    </message>
    <message>
        <source>看记录</source>
        <translation>看紀錄</translation>
    </message>
</context>
<context>
    <name>LetterOverlay</name>
    <message>
        <source>按字母选</source>
        <translation>按字母選</translation>
    </message>
</context>
<context>
    <name>ListFollowing</name>
    <message>
        <source>号码表已经在别处换过，现在用的是第 {version} 版，正在填的来电也按新的核对。</source>
        <translation>號碼表已經在別處換過，現在用的是第 {version} 版，正在填的來電也照新的比對。</translation>
    </message>
</context>
<context>
    <name>ListUpdatePage</name>
    <message>
        <source>回到官方号码</source>
        <translation>回到官方號碼</translation>
    </message>
    <message>
        <source>更新号码表</source>
        <translation>更新號碼表</translation>
    </message>
    <message>
        <source>从文件换一份新的号码表，不用联网。</source>
        <translation>從檔案換一份新的號碼表，不用連網。</translation>
    </message>
    <message>
        <source>正在处理号码表，请稍等…</source>
        <translation>正在處理號碼表，請稍等…</translation>
    </message>
    <message>
        <source>现在用的是第 {version} 版号码表。不对的话，到“从文件更新号码表”里可以换回去。</source>
        <translation>現在用的是第 {version} 版號碼表。不對的話，到「從檔案更新號碼表」裡可以換回去。</translation>
    </message>
</context>
<context>
    <name>LockCard</name>
    <message>
        <source>给记录上锁</source>
        <translation>為紀錄上鎖</translation>
    </message>
    <message>
        <source>上锁…</source>
        <translation>上鎖…</translation>
    </message>
    <message>
        <source>换密码…</source>
        <translation>換密碼…</translation>
    </message>
    <message>
        <source>取消锁…</source>
        <translation>取消鎖…</translation>
    </message>
    <message>
        <source>现在锁上</source>
        <translation>現在鎖上</translation>
    </message>
    <message>
        <source>不自动锁</source>
        <translation>不自動鎖</translation>
    </message>
    <message numerus="yes">
        <source>%n 分钟</source>
        <translation>
            <numerusform>%n 分鐘</numerusform>
        </translation>
    </message>
    <message>
        <source>多久不用就自动锁上</source>
        <translation>多久不用就自動鎖上</translation>
    </message>
    <message>
        <source>这台电脑上缺少加密用的部件，不能上锁。用完整的安装包重新安装就有了。</source>
        <translation>這台電腦上缺少加密用的元件，不能上鎖。用完整的安裝檔重新安裝就有了。</translation>
    </message>
    <message>
        <source>来电记录上了锁，打开要密码。忘了密码就打不开。</source>
        <translation>來電紀錄上了鎖，打開要密碼。忘了密碼就打不開。</translation>
    </message>
    <message>
        <source>没有上锁：用这台电脑的人都能读来电记录。可以用密码锁上。</source>
        <translation>沒有上鎖：用這台電腦的人都能讀來電紀錄。可以用密碼鎖上。</translation>
    </message>
    <message numerus="yes">
        <source>没有锁的旧备份：%n 份。</source>
        <translation>
            <numerusform>沒有鎖的舊備份：%n 份。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>没有锁的旧数据文件：%n 个。</source>
        <translation>
            <numerusform>沒有鎖的舊資料檔：%n 個。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>附件不在锁里：%n 个。</source>
        <translation>
            <numerusform>附件不在鎖裡：%n 個。</numerusform>
        </translation>
    </message>
    <message>
        <source>导出的文件和设置也不在锁里，磁盘上可能还留着以前的痕迹。</source>
        <translation>匯出的檔案和設定也不在鎖裡，磁碟上可能還留著以前的痕跡。</translation>
    </message>
</context>
<context>
    <name>LockDialog</name>
    <message>
        <source>给来电记录上锁</source>
        <translation>為來電紀錄上鎖</translation>
    </message>
    <message>
        <source>忘了密码，谁也打不开</source>
        <translation>忘了密碼，誰也打不開</translation>
    </message>
    <message>
        <source>密码没有存在任何地方，忘了没有别的办法。不要用银行卡或网银的密码。</source>
        <translation>密碼沒有存在任何地方，忘了沒有別的辦法。不要用提款卡或網路銀行的密碼。</translation>
    </message>
    <message>
        <source>密码（至少 8 个字符，几个好记的词就行）</source>
        <translation>密碼（至少 8 個字元，幾個好記的詞就行）</translation>
    </message>
    <message>
        <source>再输入一次</source>
        <translation>再輸入一次</translation>
    </message>
    <message>
        <source>锁上的是来电、备注、提醒，还有以后的自动备份。</source>
        <translation>鎖上的是來電、備註、提醒，還有以後的自動備份。</translation>
    </message>
    <message>
        <source>附件、设置、导出的文件和以前的备份不在锁里。</source>
        <translation>附件、設定、匯出的檔案和以前的備份不在鎖裡。</translation>
    </message>
    <message>
        <source>以前写过的内容，磁盘上可能还留着痕迹，固态硬盘尤其如此。</source>
        <translation>以前寫過的內容，磁碟上可能還留著痕跡，固態硬碟尤其如此。</translation>
    </message>
    <message>
        <source>上锁</source>
        <translation>上鎖</translation>
    </message>
</context>
<context>
    <name>LogFilters</name>
    <message>
        <source>全部风险</source>
        <translation>全部風險</translation>
    </message>
    <message>
        <source>只看哪一级风险</source>
        <translation>只看哪一級風險</translation>
    </message>
    <message>
        <source>全部号码</source>
        <translation>全部號碼</translation>
    </message>
    <message>
        <source>只看哪一类号码</source>
        <translation>只看哪一類號碼</translation>
    </message>
    <message>
        <source>全部自称</source>
        <translation>全部自稱</translation>
    </message>
    <message>
        <source>只看自称是谁的</source>
        <translation>只看自稱是誰的</translation>
    </message>
    <message>
        <source>全部回拨</source>
        <translation>全部回撥</translation>
    </message>
    <message>
        <source>只看回拨核实的哪一种结果</source>
        <translation>只看回撥查證的哪一種結果</translation>
    </message>
    <message>
        <source>最新的在前</source>
        <translation>最新的在前</translation>
    </message>
    <message>
        <source>按时间排序</source>
        <translation>依時間排序</translation>
    </message>
    <message>
        <source>清除筛选</source>
        <translation>清除篩選</translation>
    </message>
    <message>
        <source>最早的在前</source>
        <translation>最早的在前</translation>
    </message>
    <message>
        <source>只看冒充 {} 的</source>
        <translation>只看冒充 {} 的</translation>
    </message>
    <message>
        <source>只看 {} 打来的</source>
        <translation>只看 {} 打來的</translation>
    </message>
    <message>
        <source>{}，点一下取消</source>
        <translation>{}，按一下取消</translation>
    </message>
</context>
<context>
    <name>LogPage</name>
    <message>
        <source>刚挂断？先记下来</source>
        <translation>剛掛斷？先記下來</translation>
    </message>
    <message>
        <source>不确定的可以空着，只填号码也能保存。按 Enter 保存并看下一步。</source>
        <translation>不確定的可以空著，只填號碼也能儲存。按 Enter 儲存並看下一步。</translation>
    </message>
    <message>
        <source>电话还没挂？</source>
        <translation>電話還沒掛？</translation>
    </message>
</context>
<context>
    <name>LookBackPage</name>
    <message>
        <source>撤销这次导入</source>
        <translation>復原這次匯入</translation>
    </message>
    <message>
        <source>完成</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>从手机导入：看看从前的来电</source>
        <translation>從手機匯入：看看從前的來電</translation>
    </message>
    <message>
        <source>留着</source>
        <translation>留著</translation>
    </message>
    <message>
        <source>撤销导入</source>
        <translation>撤銷匯入</translation>
    </message>
    <message>
        <source>怎么看</source>
        <translation>怎麼看</translation>
    </message>
    <message>
        <source>今天值得回拨</source>
        <translation>今天值得回撥</translation>
    </message>
    <message>
        <source>值得注意的来电</source>
        <translation>值得注意的來電</translation>
    </message>
    <message>
        <source>冒充了谁</source>
        <translation>冒充了誰</translation>
    </message>
    <message>
        <source>每周</source>
        <translation>每週</translation>
    </message>
    <message>
        <source>我在电话里说过或点过什么：更早的也列出来</source>
        <translation>我在電話裡說過或點過什麼：更早的也列出來</translation>
    </message>
    <message>
        <source>每周来电</source>
        <translation>每週來電</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>高度可疑</source>
        <translation>高度可疑</translation>
    </message>
    <message numerus="yes">
        <source>读不懂 %n 行，查看</source>
        <translation>
            <numerusform>讀不懂 %n 行，查看</numerusform>
        </translation>
    </message>
    <message>
        <source>{} · {}</source>
        <translation>{} · {}</translation>
    </message>
    <message>
        <source>接通过的冒充来电，还没有回拨问过；先列最近 7 天的。</source>
        <translation>接通過的冒充來電，還沒有回撥問過；先列最近 7 天的。</translation>
    </message>
    <message>
        <source>号码本身有问题的来电，危险的在前。</source>
        <translation>號碼本身有問題的來電，危險的在前。</translation>
    </message>
    <message>
        <source>来电的号码像这些机构的。打来的不一定就自称是它们。</source>
        <translation>來電的號碼像這些機構的。打來的不一定就自稱是它們。</translation>
    </message>
    <message>
        <source>这次导入的来电，按星期算。</source>
        <translation>這次匯入的來電，按星期算。</translation>
    </message>
    <message numerus="yes">
        <source>太多了，只列出前面的 %n 组。</source>
        <translation>
            <numerusform>太多了，只列出前面的 %n 組。</numerusform>
        </translation>
    </message>
    <message>
        <source>最近 7 天没有要回拨问的来电</source>
        <translation>最近 7 天沒有要回撥問的來電</translation>
    </message>
    <message>
        <source>这只看得出号码。真号码也能被冒用：电话里说过验证码、密码，或者转过账的，现在就打银行卡背面的电话。</source>
        <translation>這只看得出號碼。真號碼也能被冒用：電話裡說過驗證碼、密碼，或者轉過帳的，現在就打銀行卡背面的電話。</translation>
    </message>
    <message>
        <source>这次导入已经撤销</source>
        <translation>這次匯入已經復原</translation>
    </message>
    <message>
        <source>要再看，重新导入那个文件。</source>
        <translation>要再看，重新匯入那個檔案。</translation>
    </message>
    <message>
        <source>没有看出冒充的来电</source>
        <translation>沒有看出冒充的來電</translation>
    </message>
    <message>
        <source>看不出来不等于没有：来电显示可以伪造，普通手机号也能拿来骗人。电话里说过验证码、密码，或者转过账的，照样要补记那一通。</source>
        <translation>看不出來不等於沒有：來電顯示可以偽造，普通手機號也能拿來騙人。電話裡說過驗證碼、密碼，或者轉過帳的，照樣要補記那一通。</translation>
    </message>
</context>
<context>
    <name>LookBackWords</name>
    <message numerus="yes">
        <source>%n 个写法</source>
        <translation>
            <numerusform>%n 個寫法</numerusform>
        </translation>
    </message>
    <message>
        <source>{calls}，{displays}</source>
        <translation>{calls}，{displays}</translation>
    </message>
    <message numerus="yes">
        <source>%n 次</source>
        <translation>
            <numerusform>%n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>同一种冒充：像 {number}</source>
        <translation>同一種冒充：像 {number}</translation>
    </message>
    <message>
        <source>没有显示号码的来电</source>
        <translation>沒有顯示號碼的來電</translation>
    </message>
    <message>
        <source>同一个号码：{number}</source>
        <translation>同一個號碼：{number}</translation>
    </message>
    <message numerus="yes">
        <source>%n 次来电</source>
        <translation>
            <numerusform>%n 次來電</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n 种写法</source>
        <translation>
            <numerusform>%n 種寫法</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>用过 %n 个机构的名字</source>
        <translation>
            <numerusform>用過 %n 個機構的名字</numerusform>
        </translation>
    </message>
    <message>
        <source>，</source>
        <translation>，</translation>
    </message>
</context>
<context>
    <name>LookPart</name>
    <message>
        <source>主要给谁用？</source>
        <translation>主要給誰用？</translation>
    </message>
    <message>
        <source>我自己</source>
        <translation>我自己</translation>
    </message>
    <message>
        <source>爸妈、长辈</source>
        <translation>爸媽、長輩</translation>
    </message>
</context>
<context>
    <name>LookSettings</name>
    <message>
        <source>字号和颜色</source>
        <translation>字級和顏色</translation>
    </message>
    <message>
        <source>颜色</source>
        <translation>顏色</translation>
    </message>
    <message>
        <source>跟随系统</source>
        <translation>跟隨系統</translation>
    </message>
    <message>
        <source>浅色</source>
        <translation>淺色</translation>
    </message>
    <message>
        <source>深色</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>高对比度</source>
        <translation>高對比</translation>
    </message>
</context>
<context>
    <name>LookView</name>
    <message>
        <source>照着看一遍</source>
        <translation>照著看一遍</translation>
    </message>
    <message>
        <source>查完了，没发现异常</source>
        <translation>查完了，沒發現異常</translation>
    </message>
    <message>
        <source>发现异常…</source>
        <translation>發現異常…</translation>
    </message>
    <message>
        <source>明天再说</source>
        <translation>明天再說</translation>
    </message>
    <message>
        <source>先不查</source>
        <translation>先不查</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>待办</source>
        <translation>待辦</translation>
    </message>
    <message>
        <source>来电记录</source>
        <translation>來電紀錄</translation>
    </message>
    <message>
        <source>官方号码</source>
        <translation>官方號碼</translation>
    </message>
    <message>
        <source>防骗指南</source>
        <translation>防詐指南</translation>
    </message>
    <message>
        <source>设置</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>自动备份没有做成，来电都存好了。原因：{reason}</source>
        <translation>自動備份沒有做成，來電都存好了。原因：{reason}</translation>
    </message>
    <message>
        <source>来电守护</source>
        <translation>來電守護</translation>
    </message>
    <message numerus="yes">
        <source>%n 项待办</source>
        <translation>
            <numerusform>%n 項待辦</numerusform>
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
        <translation>認不出這是哪種表格。請在每一欄上面選它是什麼。</translation>
    </message>
    <message>
        <source>第一行是列的名字</source>
        <translation>第一行是欄的名字</translation>
    </message>
    <message>
        <source>下一步先数一遍给你看，还不会存下什么。</source>
        <translation>下一步先數一遍給你看，還不會存下什麼。</translation>
    </message>
    <message>
        <source>时间这样读</source>
        <translation>時間這樣讀</translation>
    </message>
    <message>
        <source>用什么隔开</source>
        <translation>用什麼隔開</translation>
    </message>
    <message>
        <source>文字编码</source>
        <translation>文字編碼</translation>
    </message>
    <message>
        <source>数一遍</source>
        <translation>數一遍</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>不用</source>
        <translation>不用</translation>
    </message>
    <message>
        <source>号码</source>
        <translation>號碼</translation>
    </message>
    <message>
        <source>时间</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>类型</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>时长</source>
        <translation>時長</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>逗号 ,</source>
        <translation>逗號 ,</translation>
    </message>
    <message>
        <source>分号 ;</source>
        <translation>分號 ;</translation>
    </message>
    <message>
        <source>制表符</source>
        <translation>定位字元</translation>
    </message>
    <message>
        <source>竖线 |</source>
        <translation>直線 |</translation>
    </message>
    <message>
        <source>{text} 是 {moment}</source>
        <translation>{text} 是 {moment}</translation>
    </message>
    <message>
        <source>还不知道时间</source>
        <translation>還不知道時間</translation>
    </message>
    <message>
        <source>请选哪一列是时间。选过了还这样，就是那一列的时间看不懂。</source>
        <translation>請選哪一欄是時間。選過了還這樣，就是那一欄的時間看不懂。</translation>
    </message>
    <message>
        <source>还不知道号码</source>
        <translation>還不知道號碼</translation>
    </message>
    <message>
        <source>请选哪一列是对方的号码。</source>
        <translation>請選哪一欄是對方的號碼。</translation>
    </message>
    <message>
        <source>还不知道号码和时间</source>
        <translation>還不知道號碼和時間</translation>
    </message>
    <message>
        <source>请选哪一列是对方的号码，哪一列是时间。</source>
        <translation>請選哪一欄是對方的號碼，哪一欄是時間。</translation>
    </message>
</context>
<context>
    <name>NoPrinterWindow</name>
    <message>
        <source>打印</source>
        <translation>列印</translation>
    </message>
    <message>
        <source>这台电脑没有连打印机。可以先存为 PDF，拿到别处打印。</source>
        <translation>這台電腦沒有連印表機。可以先存成 PDF，拿到別處列印。</translation>
    </message>
    <message>
        <source>存为 PDF</source>
        <translation>存成 PDF</translation>
    </message>
    <message>
        <source>先不打印</source>
        <translation>先不列印</translation>
    </message>
</context>
<context>
    <name>NoteHint</name>
    <message>
        <source>这里像有{kinds}。保存时会遮住，存下的是“{note}”。</source>
        <translation>這裡像有{kinds}。儲存時會遮住，存下的是「{note}」。</translation>
    </message>
    <message>
        <source>现在就遮住</source>
        <translation>現在就遮住</translation>
    </message>
    <message>
        <source>看错了？写明那是什么就不遮，比如“工号5021”“5021元”。</source>
        <translation>看錯了？寫明那是什麼就不遮，比如「工號5021」「5021元」。</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>去待办</source>
        <translation>去待辦</translation>
    </message>
</context>
<context>
    <name>NumberCard</name>
    <message>
        <source>复制号码</source>
        <translation>複製號碼</translation>
    </message>
    <message>
        <source>{} · {}</source>
        <translation>{} · {}</translation>
    </message>
    <message>
        <source>不要拨来电里显示的、对方给的号码。</source>
        <translation>不要撥來電顯示的、對方給的號碼。</translation>
    </message>
    <message>
        <source>手机扫码拨打</source>
        <translation>手機掃碼撥打</translation>
    </message>
    <message>
        <source>手机扫码拨打 {}</source>
        <translation>手機掃碼撥打 {}</translation>
    </message>
</context>
<context>
    <name>NumberCode</name>
    <message>
        <source>手机扫码拨打 {number}</source>
        <translation>手機掃碼撥打 {number}</translation>
    </message>
    <message>
        <source>手机扫码拨打</source>
        <translation>手機掃碼撥打</translation>
    </message>
</context>
<context>
    <name>NumberDialog</name>
    <message>
        <source>添加号码</source>
        <translation>新增號碼</translation>
    </message>
    <message>
        <source>改名字或备注</source>
        <translation>改名稱或備註</translation>
    </message>
    <message>
        <source>不添加</source>
        <translation>不新增</translation>
    </message>
    <message>
        <source>还是添加</source>
        <translation>還是新增</translation>
    </message>
    <message>
        <source>它像官方号码，却不能当作官方号码。还是添加吗？</source>
        <translation>它像官方號碼，卻不能當作官方號碼。還是新增嗎？</translation>
    </message>
</context>
<context>
    <name>NumberEntry</name>
    <message>
        <source>照手机上的写</source>
        <translation>照手機上的寫</translation>
    </message>
    <message>
        <source>没有显示号码</source>
        <translation>沒有顯示號碼</translation>
    </message>
    <message>
        <source>来电号码</source>
        <translation>來電號碼</translation>
    </message>
    <message>
        <source>剪贴板里有 {}，用它？</source>
        <translation>剪貼簿裡有 {}，要用嗎？</translation>
    </message>
    <message>
        <source>还没有填号码。手机上没有显示的话，点“没有显示号码”。</source>
        <translation>還沒有填號碼。手機上沒有顯示的話，點「沒有顯示號碼」。</translation>
    </message>
</context>
<context>
    <name>NumberForm</name>
    <message>
        <source>照你看到的写，例如银行卡背面的电话。别写卡号。</source>
        <translation>照你看到的寫，例如銀行卡背面的電話。別寫卡號。</translation>
    </message>
    <message>
        <source>号码</source>
        <translation>號碼</translation>
    </message>
    <message>
        <source>名字</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>备注（可以不写）</source>
        <translation>備註（可以不寫）</translation>
    </message>
    <message>
        <source>例如 建行王经理</source>
        <translation>例如 建行王經理</translation>
    </message>
</context>
<context>
    <name>NumberLine</name>
    <message>
        <source>程序看这个显示：</source>
        <translation>程式看這個顯示：</translation>
    </message>
</context>
<context>
    <name>NumberPanel</name>
    <message>
        <source>收起号码</source>
        <translation>收起號碼</translation>
    </message>
    <message>
        <source>复制号码</source>
        <translation>複製號碼</translation>
    </message>
    <message>
        <source>看号码的来源</source>
        <translation>看號碼的來源</translation>
    </message>
</context>
<context>
    <name>NumberToDial</name>
    <message>
        <source>翻到银行卡背面，照着上面印的号码打。</source>
        <translation>把銀行卡翻到背面，照上面印的號碼打。</translation>
    </message>
    <message>
        <source>号码表里{owners}的号码。不要拨来电里显示的、对方给的号码。</source>
        <translation>號碼表裡{owners}的號碼。不要撥來電顯示的、對方給的號碼。</translation>
    </message>
</context>
<context>
    <name>OldBackupsQuestion</name>
    <message>
        <source>留着</source>
        <translation>留著</translation>
    </message>
    <message>
        <source>删掉</source>
        <translation>刪掉</translation>
    </message>
    <message>
        <source>以前的备份</source>
        <translation>以前的備份</translation>
    </message>
    <message numerus="yes">
        <source>以前的自动备份没有锁，有 %n 份。</source>
        <translation>
            <numerusform>以前的自動備份沒有鎖，有 %n 份。</numerusform>
        </translation>
    </message>
    <message>
        <source>留着，忘了密码还能回到那时的记录，可是谁都能读。删掉，就只剩上了锁的。</source>
        <translation>留著，忘了密碼還能回到那時的紀錄，可是誰都能讀。刪掉，就只剩上了鎖的。</translation>
    </message>
</context>
<context>
    <name>OldFilesPart</name>
    <message>
        <source>旧数据文件</source>
        <translation>舊資料檔</translation>
    </message>
    <message>
        <source>坏过的，和被备份换下来的，程序不再读。里面可能还有来电，彻底删除过的也可能在内。</source>
        <translation>壞過的，和被備份換下來的，程式不再讀。裡面可能還有來電，徹底刪除過的也可能在內。</translation>
    </message>
    <message>
        <source>留着</source>
        <translation>留著</translation>
    </message>
    <message>
        <source>删掉这个文件</source>
        <translation>刪掉這個檔案</translation>
    </message>
    <message>
        <source>坏过，{day}，{size}</source>
        <translation>壞過，{day}，{size}</translation>
    </message>
    <message>
        <source>换下来，{day}，{size}</source>
        <translation>換下來，{day}，{size}</translation>
    </message>
    <message>
        <source>删掉…</source>
        <translation>刪掉…</translation>
    </message>
    <message>
        <source>删掉旧数据文件：{file}</source>
        <translation>刪掉舊資料檔：{file}</translation>
    </message>
    <message>
        <source>删掉 {day} 的旧数据文件（{size}）？不能再找回；只有它里面才有的来电也就没了。</source>
        <translation>刪掉 {day} 的舊資料檔（{size}）？不能再找回；只有它裡面才有的來電也就沒了。</translation>
    </message>
    <message>
        <source>旧数据文件删掉了。</source>
        <translation>舊資料檔刪掉了。</translation>
    </message>
</context>
<context>
    <name>OtherTime</name>
    <message>
        <source>什么时候提醒</source>
        <translation>什麼時候提醒</translation>
    </message>
    <message>
        <source>就在这时提醒我</source>
        <translation>就在這時提醒我</translation>
    </message>
</context>
<context>
    <name>OutcomeQuestion</name>
    <message>
        <source>客服怎么说？</source>
        <translation>客服怎麼說？</translation>
    </message>
    <message>
        <source>还没打</source>
        <translation>還沒打</translation>
    </message>
</context>
<context>
    <name>OwnBanks</name>
    <message>
        <source>我的银行</source>
        <translation>我的銀行</translation>
    </message>
    <message>
        <source>来电号码和它们只差一位，会提醒你留意。要打给开户行的时候，也会给出它们的电话。</source>
        <translation>來電號碼與它們只差一位，會提醒你留意。要打給開戶銀行時，也會列出它們的電話。</translation>
    </message>
</context>
<context>
    <name>PastImports</name>
    <message>
        <source>导入过的文件</source>
        <translation>匯入過的檔案</translation>
    </message>
    <message numerus="yes">
        <source>新增 %n 通来电</source>
        <translation>
            <numerusform>新增 %n 通來電</numerusform>
        </translation>
    </message>
    <message>
        <source>{} · {}</source>
        <translation>{} · {}</translation>
    </message>
    <message>
        <source>{} 撤销了</source>
        <translation>{} 復原了</translation>
    </message>
    <message>
        <source>看看从前的来电</source>
        <translation>看看從前的來電</translation>
    </message>
    <message>
        <source>撤销</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>看看从前的来电：{}</source>
        <translation>看看從前的來電：{}</translation>
    </message>
    <message>
        <source>撤销这次导入：{}</source>
        <translation>復原這次匯入：{}</translation>
    </message>
</context>
<context>
    <name>PeriodChoice</name>
    <message>
        <source>全部时间</source>
        <translation>全部時間</translation>
    </message>
    <message>
        <source>只看什么时候的来电</source>
        <translation>只看什麼時候的來電</translation>
    </message>
    <message>
        <source>从哪一天</source>
        <translation>從哪一天</translation>
    </message>
    <message>
        <source>到哪一天</source>
        <translation>到哪一天</translation>
    </message>
    <message>
        <source>从</source>
        <translation>從</translation>
    </message>
    <message>
        <source>到</source>
        <translation>到</translation>
    </message>
    <message>
        <source>最近 7 天</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>最近 30 天</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>最近一年</source>
        <translation>最近一年</translation>
    </message>
    <message>
        <source>从…到…</source>
        <translation>從…到…</translation>
    </message>
</context>
<context>
    <name>PhonePanel</name>
    <message>
        <source>手机屏幕</source>
        <translation>手機螢幕</translation>
    </message>
    <message>
        <source>来电</source>
        <translation>來電</translation>
    </message>
    <message>
        <source>未显示号码</source>
        <translation>未顯示號碼</translation>
    </message>
    <message>
        <source>对方：</source>
        <translation>對方：</translation>
    </message>
    <message>
        <source>我：</source>
        <translation>我：</translation>
    </message>
</context>
<context>
    <name>PhraseDialog</name>
    <message>
        <source>先不改</source>
        <translation>先不改</translation>
    </message>
    <message>
        <source>密码至少要 {count} 个字符。</source>
        <translation>密碼至少要 {count} 個字元。</translation>
    </message>
    <message>
        <source>两次输入的不一样，请再看看。</source>
        <translation>兩次輸入的不一樣，請再看看。</translation>
    </message>
    <message>
        <source>现在的密码不对，什么都没有改。</source>
        <translation>現在的密碼不對，什麼都沒有改。</translation>
    </message>
</context>
<context>
    <name>PhraseField</name>
    <message>
        <source>显示</source>
        <translation>顯示</translation>
    </message>
    <message>
        <source>隐藏</source>
        <translation>隱藏</translation>
    </message>
</context>
<context>
    <name>PieceNames</name>
    <message>
        <source>{year}年第{quarter}季度</source>
        <translation>{year}年第{quarter}季</translation>
    </message>
    <message>
        <source>yyyy年</source>
        <translation>yyyy年</translation>
    </message>
    <message>
        <source>yyyy年M月</source>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>yyyy-MM-dd</source>
        <translation>yyyy-MM-dd</translation>
    </message>
</context>
<context>
    <name>PlanButton</name>
    <message>
        <source>做不到</source>
        <translation>做不到</translation>
    </message>
</context>
<context>
    <name>PlanCard</name>
    <message>
        <source>拿不准、来不及，随时可以打</source>
        <translation>不確定、來不及，隨時可以打</translation>
    </message>
    <message>
        <source>做完一步就存好一步。关掉程序，下次还在这里。</source>
        <translation>做完一步就存好一步。關掉程式，下次還在這裡。</translation>
    </message>
    <message>
        <source>{}，{}</source>
        <translation>{}，{}</translation>
    </message>
    <message>
        <source>；</source>
        <translation>；</translation>
    </message>
</context>
<context>
    <name>PlanEnd</name>
    <message>
        <source>这通电话的步骤走完了</source>
        <translation>這通電話的步驟走完了</translation>
    </message>
    <message>
        <source>都记在来电记录里。再接到这样的电话，再来记一通。</source>
        <translation>都記在來電紀錄裡。再接到這樣的電話，再來記一通。</translation>
    </message>
    <message>
        <source>看待办</source>
        <translation>看待辦</translation>
    </message>
    <message>
        <source>看来电记录</source>
        <translation>看來電紀錄</translation>
    </message>
    <message>
        <source>上一步</source>
        <translation>上一步</translation>
    </message>
    <message numerus="yes">
        <source>有 %n 步做不到，方便时再试一次。</source>
        <translation>
            <numerusform>有 %n 步做不到，方便時再試一次。</numerusform>
        </translation>
    </message>
    <message>
        <source>回拨还没有结果，{} 会提醒你。</source>
        <translation>回撥還沒有結果，{} 會提醒你。</translation>
    </message>
</context>
<context>
    <name>PlanList</name>
    <message>
        <source>要做的步骤</source>
        <translation>要做的步驟</translation>
    </message>
</context>
<context>
    <name>PracticeCard</name>
    <message>
        <source>开始</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>几分钟就好。选错了没关系。</source>
        <translation>幾分鐘就好。選錯了沒關係。</translation>
    </message>
    <message numerus="yes">
        <source>练一练：%n 题该再练了</source>
        <translation>
            <numerusform>練一練：%n 題該再練了</numerusform>
        </translation>
    </message>
    <message>
        <source>练一练：还有没练过的电话</source>
        <translation>練一練：還有沒練過的電話</translation>
    </message>
</context>
<context>
    <name>PracticePage</name>
    <message>
        <source>练一练：这通电话该怎么接</source>
        <translation>練一練：這通電話該怎麼接</translation>
    </message>
    <message>
        <source>先到这里</source>
        <translation>先到這裡</translation>
    </message>
    <message>
        <source>电话里会怎么说，先在这里过一遍。不会真的打电话。</source>
        <translation>電話裡會怎麼說，先在這裡過一遍。不會真的打電話。</translation>
    </message>
    <message>
        <source>第 {} 题，共 {} 题 · 错的题，过几天会再来</source>
        <translation>第 {} 題，共 {} 題 · 錯的題，過幾天會再來</translation>
    </message>
</context>
<context>
    <name>PresentCard</name>
    <message>
        <source>现在用的号码表</source>
        <translation>現在用的號碼表</translation>
    </message>
    <message>
        <source>看看上一份，换回去…</source>
        <translation>看看上一份，換回去…</translation>
    </message>
</context>
<context>
    <name>PreviewCard</name>
    <message>
        <source>导入的来电可以随时撤销，你补记过的会留下。</source>
        <translation>匯入的來電可以隨時復原，你補記過的會留下。</translation>
    </message>
    <message>
        <source>认作这种文件</source>
        <translation>認作這種檔案</translation>
    </message>
    <message>
        <source>日期里日在前、月在后</source>
        <translation>日期裡日在前、月在後</translation>
    </message>
    <message>
        <source>重新指明各列</source>
        <translation>重新指明各欄</translation>
    </message>
    <message>
        <source>正在数</source>
        <translation>正在數</translation>
    </message>
    <message>
        <source>读到的</source>
        <translation>讀到的</translation>
    </message>
    <message>
        <source>新来电</source>
        <translation>新來電</translation>
    </message>
    <message>
        <source>像冒充的</source>
        <translation>像冒充的</translation>
    </message>
    <message>
        <source>已经有的</source>
        <translation>已經有的</translation>
    </message>
    <message>
        <source>没选的</source>
        <translation>沒選的</translation>
    </message>
    <message>
        <source>读不懂的</source>
        <translation>讀不懂的</translation>
    </message>
    <message>
        <source>查看读不懂的行</source>
        <translation>查看讀不懂的行</translation>
    </message>
    <message>
        <source>导入哪些</source>
        <translation>匯入哪些</translation>
    </message>
    <message>
        <source>导入</source>
        <translation>匯入</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>导入 %n 通来电</source>
        <translation>
            <numerusform>匯入 %n 通來電</numerusform>
        </translation>
    </message>
    <message>
        <source>没有新的来电</source>
        <translation>沒有新的來電</translation>
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
        <translation>隱私</translation>
    </message>
    <message>
        <source>标题和通知里不说是什么事</source>
        <translation>標題和通知裡不說是什麼事</translation>
    </message>
    <message>
        <source>只说有一件事在等你。打开窗口才看得到内容。</source>
        <translation>只說有一件事在等你。打開視窗才看得到內容。</translation>
    </message>
    <message>
        <source>来电记录留多久</source>
        <translation>來電紀錄留多久</translation>
    </message>
    <message>
        <source>到时间的来电先移到“最近删除”，30 天内能找回。等着回拨的来电不动。</source>
        <translation>到時間的來電先移到「最近刪除」，30 天內可以找回。等著回撥的來電不動。</translation>
    </message>
    <message>
        <source>一直留着</source>
        <translation>一直留著</translation>
    </message>
    <message numerus="yes">
        <source>%n 个月</source>
        <translation>
            <numerusform>%n 個月</numerusform>
        </translation>
    </message>
    <message>
        <source>先留着</source>
        <translation>先留著</translation>
    </message>
    <message>
        <source>移到最近删除</source>
        <translation>移到最近刪除</translation>
    </message>
    <message>
        <source>不留来电记录</source>
        <translation>不留來電紀錄</translation>
    </message>
    <message>
        <source>以后记的来电，该回拨的有了结果，关掉程序就彻底删除。已经有的记录不动。</source>
        <translation>以後記的來電，該回撥的有了結果，關掉程式就徹底刪除。已經有的紀錄不動。</translation>
    </message>
    <message numerus="yes">
        <source>有 %n 通来电已经超过这个时间。现在移到“最近删除”吗？</source>
        <translation>
            <numerusform>有 %n 通來電已經超過這個時間。現在移到「最近刪除」嗎？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n 通来电移到了“最近删除”。</source>
        <translation>
            <numerusform>%n 通來電移到了「最近刪除」。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgressDialog</name>
    <message>
        <source>正在导入</source>
        <translation>正在匯入</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>正在撤销导入</source>
        <translation>正在撤銷匯入</translation>
    </message>
    <message>
        <source>正在恢复来电</source>
        <translation>正在還原來電</translation>
    </message>
    <message>
        <source>取消的话，这次导入原样留着。</source>
        <translation>取消的話，這次匯入原樣留著。</translation>
    </message>
    <message>
        <source>取消的话，这个文件里的来电一通也不会存下。</source>
        <translation>取消的話，這個檔案裡的來電一通也不會存下。</translation>
    </message>
    <message numerus="yes">
        <source>删掉 %n 通来电</source>
        <translation>
            <numerusform>刪掉 %n 通來電</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>恢复 %n 通来电</source>
        <translation>
            <numerusform>還原 %n 通來電</numerusform>
        </translation>
    </message>
    <message>
        <source>{read}，{new}</source>
        <translation>{read}，{new}</translation>
    </message>
    <message numerus="yes">
        <source>读了 %n 条</source>
        <translation>
            <numerusform>讀了 %n 筆</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>新增 %n 通来电</source>
        <translation>
            <numerusform>新增 %n 通來電</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>继续</source>
        <translation>繼續</translation>
    </message>
</context>
<context>
    <name>RailButton</name>
    <message numerus="yes">
        <source>%n 项</source>
        <translation>
            <numerusform>%n 項</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadAloudButton</name>
    <message>
        <source>这台电脑念不出来</source>
        <translation>這台電腦唸不出來</translation>
    </message>
    <message>
        <source>不念了</source>
        <translation>不唸了</translation>
    </message>
    <message>
        <source>念给我听</source>
        <translation>唸給我聽</translation>
    </message>
</context>
<context>
    <name>Recovering</name>
    <message>
        <source>来电记录的文件被别的程序换过了，已经打开新的那一份。</source>
        <translation>來電紀錄的檔案被別的程式換過了，已經開啟新的那一份。</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>恢复来电记录</source>
        <translation>還原來電紀錄</translation>
    </message>
    <message>
        <source>无论选哪一个，旧文件都原样留着，不会删。</source>
        <translation>無論選哪一個，舊檔案都原樣留著，不會刪。</translation>
    </message>
    <message>
        <source>来电记录能用，没有要恢复的。</source>
        <translation>來電紀錄能用，沒有要還原的。</translation>
    </message>
    <message>
        <source>最快的办法</source>
        <translation>最快的辦法</translation>
    </message>
    <message>
        <source>文件没有坏，不用恢复。</source>
        <translation>檔案沒有壞，不用還原。</translation>
    </message>
    <message>
        <source>再打开一次</source>
        <translation>再開啟一次</translation>
    </message>
    <message>
        <source>{moment}（来电 {count} 通）</source>
        <translation>{moment}（來電 {count} 通）</translation>
    </message>
    <message>
        <source>备份之后记下的，旧文件里还读得出的会一起带回来。</source>
        <translation>備份之後記下的，舊檔案裡還讀得出的會一起帶回來。</translation>
    </message>
    <message>
        <source>别的备份</source>
        <translation>別的備份</translation>
    </message>
    <message>
        <source>重新开始，旧文件留着</source>
        <translation>重新開始，舊檔案留著</translation>
    </message>
    <message>
        <source>不用备份：只带上旧文件里还读得出的来电。</source>
        <translation>不用備份：只帶上舊檔案裡還讀得出的來電。</translation>
    </message>
    <message>
        <source>不用备份</source>
        <translation>不用備份</translation>
    </message>
    <message>
        <source>再试一次</source>
        <translation>再試一次</translation>
    </message>
    <message>
        <source>自己把文件放回原处了，或者磁盘又能用了，就再打开一次。</source>
        <translation>自己把檔案放回原處了，或者磁碟又能用了，就再開啟一次。</translation>
    </message>
    <message>
        <source>什么都不换</source>
        <translation>什麼都不換</translation>
    </message>
</context>
<context>
    <name>RelatedView</name>
    <message>
        <source>看这个号码的全部来电</source>
        <translation>看這個號碼的全部來電</translation>
    </message>
    <message>
        <source>看这一族</source>
        <translation>看同一種冒充</translation>
    </message>
    <message>
        <source>相关的来电</source>
        <translation>相關的來電</translation>
    </message>
    <message numerus="yes">
        <source>这个号码一共记过 %n 次</source>
        <translation>
            <numerusform>這個號碼一共記過 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>这个号码只记过这一次</source>
        <translation>這個號碼只記過這一次</translation>
    </message>
    <message numerus="yes">
        <source>%n 次来电</source>
        <translation>
            <numerusform>%n 次來電</numerusform>
        </translation>
    </message>
    <message>
        <source>同一种冒充（都像 {number}）：{told}</source>
        <translation>同一種冒充（都像 {number}）：{told}</translation>
    </message>
    <message numerus="yes">
        <source>至少 %n 种写法</source>
        <translation>
            <numerusform>至少 %n 種寫法</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n 种写法</source>
        <translation>
            <numerusform>%n 種寫法</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>至少用过 %n 个机构或身份的名字</source>
        <translation>
            <numerusform>至少用過 %n 個機構或身分的名字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>用过 %n 个机构或身份的名字</source>
        <translation>
            <numerusform>用過 %n 個機構或身分的名字</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemindLaterButton</name>
    <message>
        <source>稍后提醒我</source>
        <translation>稍後提醒我</translation>
    </message>
    <message>
        <source>{} · {}</source>
        <translation>{} · {}</translation>
    </message>
    <message>
        <source>另选时间…</source>
        <translation>另選時間…</translation>
    </message>
</context>
<context>
    <name>ReminderPart</name>
    <message>
        <source>程序开着的时候总会提醒。关着也要提醒，就打开上面这个。</source>
        <translation>程式開著的時候總會提醒。關著也要提醒，就打開上面這個。</translation>
    </message>
</context>
<context>
    <name>ReminderSettings</name>
    <message>
        <source>提醒</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>到了查账户的日子，几点提醒</source>
        <translation>到了查帳戶的日子，幾點提醒</translation>
    </message>
    <message>
        <source>夜里不打扰</source>
        <translation>夜裡不打擾</translation>
    </message>
    <message>
        <source>不打扰，从几点</source>
        <translation>不打擾，從幾點</translation>
    </message>
    <message>
        <source>不打扰，到几点</source>
        <translation>不打擾，到幾點</translation>
    </message>
    <message>
        <source>从</source>
        <translation>從</translation>
    </message>
    <message>
        <source>到</source>
        <translation>到</translation>
    </message>
    <message>
        <source>回拨是你自己定的时间，到点总会提醒。</source>
        <translation>回撥的時間是你自己訂的，時間到了一定會提醒。</translation>
    </message>
    <message>
        <source>这个桌面没有托盘。程序留在任务栏，关掉窗口就退出。</source>
        <translation>這個桌面沒有系統匣。程式留在工作列，關掉視窗就結束。</translation>
    </message>
    <message>
        <source>关掉窗口后，留在托盘</source>
        <translation>關掉視窗後，留在系統匣</translation>
    </message>
    <message>
        <source>还没有提醒过。</source>
        <translation>還沒有提醒過。</translation>
    </message>
    <message>
        <source>没有安排下一次提醒。</source>
        <translation>沒有安排下一次提醒。</translation>
    </message>
    <message>
        <source>上一次提醒：{when}</source>
        <translation>上一次提醒：{when}</translation>
    </message>
    <message>
        <source>上一次答复提醒：{when}</source>
        <translation>上一次回覆提醒：{when}</translation>
    </message>
    <message>
        <source>还没有答复过提醒。</source>
        <translation>還沒有回覆過提醒。</translation>
    </message>
    <message>
        <source>下一次提醒：{when}</source>
        <translation>下一次提醒：{when}</translation>
    </message>
    <message>
        <source>提醒有没有在工作</source>
        <translation>提醒有沒有在運作</translation>
    </message>
</context>
<context>
    <name>ReminderSwitch</name>
    <message>
        <source>到时间提醒我练</source>
        <translation>到時間提醒我練</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>回到来电记录</source>
        <translation>回到來電紀錄</translation>
    </message>
    <message>
        <source>整理成一份材料</source>
        <translation>整理成一份材料</translation>
    </message>
    <message>
        <source>可以存下来、打印出来，交给警察、银行或家里人。</source>
        <translation>可以存下來、列印出來，交給警察、銀行或家裡人。</translation>
    </message>
    <message>
        <source>材料的内容</source>
        <translation>材料的內容</translation>
    </message>
    <message>
        <source>存下来或打印</source>
        <translation>存下來或列印</translation>
    </message>
    <message>
        <source>存为 PDF</source>
        <translation>存成 PDF</translation>
    </message>
    <message>
        <source>打印</source>
        <translation>列印</translation>
    </message>
    <message>
        <source>存为文本</source>
        <translation>存成文字檔</translation>
    </message>
    <message>
        <source>写哪些内容</source>
        <translation>寫哪些內容</translation>
    </message>
    <message>
        <source>写哪几通</source>
        <translation>寫哪幾通</translation>
    </message>
    <message>
        <source>遮住号码的中间几位</source>
        <translation>遮住號碼的中間幾位</translation>
    </message>
    <message>
        <source>给警察和银行，写完整的；发给别人看，可以遮住。官方号码不遮。</source>
        <translation>給警察和銀行，寫完整的；傳給別人看，可以遮住。官方號碼不遮。</translation>
    </message>
    <message>
        <source>只这一通</source>
        <translation>只這一通</translation>
    </message>
    <message numerus="yes">
        <source>这个号码的 %n 通</source>
        <translation>
            <numerusform>這個號碼的 %n 通</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>冒充同一号码的 %n 通</source>
        <translation>
            <numerusform>冒充同一號碼的 %n 通</numerusform>
        </translation>
    </message>
    <message>
        <source>文本文件</source>
        <translation>文字檔</translation>
    </message>
    <message>
        <source>这份材料没有做成</source>
        <translation>這份材料沒有做成</translation>
    </message>
    <message>
        <source>这份材料做好了。</source>
        <translation>這份材料做好了。</translation>
    </message>
</context>
<context>
    <name>RequestChips</name>
    <message>
        <source>都没有</source>
        <translation>都沒有</translation>
    </message>
</context>
<context>
    <name>RestorePage</name>
    <message>
        <source>回到设置</source>
        <translation>回到設定</translation>
    </message>
    <message>
        <source>选别的文件…</source>
        <translation>選別的檔案…</translation>
    </message>
    <message>
        <source>从备份恢复</source>
        <translation>從備份還原</translation>
    </message>
    <message>
        <source>先看里面有什么，再决定。现在的记录会留着，不会删。</source>
        <translation>先看裡面有什麼，再決定。現在的紀錄會留著，不會刪。</translation>
    </message>
    <message>
        <source>自动备份</source>
        <translation>自動備份</translation>
    </message>
    <message>
        <source>备份时间</source>
        <translation>備份時間</translation>
    </message>
    <message>
        <source>来电</source>
        <translation>來電</translation>
    </message>
    <message>
        <source>为什么备份</source>
        <translation>為什麼備份</translation>
    </message>
    <message>
        <source>还没有自动备份</source>
        <translation>還沒有自動備份</translation>
    </message>
    <message>
        <source>备份在 U 盘上的话，点“选别的文件”。</source>
        <translation>備份在隨身碟上的話，點「選別的檔案」。</translation>
    </message>
    <message>
        <source>选备份文件</source>
        <translation>選備份檔案</translation>
    </message>
</context>
<context>
    <name>RhythmChoice</name>
    <message>
        <source>{} 日</source>
        <translation>{} 日</translation>
    </message>
    <message>
        <source>天</source>
        <translation>天</translation>
    </message>
    <message>
        <source>周</source>
        <translation>週</translation>
    </message>
    <message>
        <source>个月</source>
        <translation>個月</translation>
    </message>
    <message>
        <source>星期几</source>
        <translation>星期幾</translation>
    </message>
    <message>
        <source>哪一天</source>
        <translation>哪一天</translation>
    </message>
    <message>
        <source>每隔多少</source>
        <translation>每隔多少</translation>
    </message>
    <message>
        <source>天、周还是月</source>
        <translation>天、週還是月</translation>
    </message>
    <message>
        <source>每月，在</source>
        <translation>每月，在</translation>
    </message>
    <message>
        <source>每月最后一天</source>
        <translation>每月最後一天</translation>
    </message>
    <message>
        <source>每周，在</source>
        <translation>每週，在</translation>
    </message>
    <message>
        <source>每隔</source>
        <translation>每隔</translation>
    </message>
</context>
<context>
    <name>SaveRow</name>
    <message>
        <source>保存</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>搜索：{}</source>
        <translation>搜尋：{}</translation>
    </message>
    <message>
        <source>清除搜索</source>
        <translation>清除搜尋</translation>
    </message>
</context>
<context>
    <name>SessionEnd</name>
    <message>
        <source>好了</source>
        <translation>好了</translation>
    </message>
    <message>
        <source>再练 5 题</source>
        <translation>再練 5 題</translation>
    </message>
    <message>
        <source>拿不准的时候，挂断，自己拨官方号码问。这一句记住就够了。</source>
        <translation>拿不準的時候，掛斷，自己撥官方號碼問。這一句記住就夠了。</translation>
    </message>
    <message>
        <source>有题到期时写在待办里，不弹窗，也不响。</source>
        <translation>有題到期時寫在待辦裡，不會跳出視窗，也不會響。</translation>
    </message>
    <message numerus="yes">
        <source>这次练了 %n 题</source>
        <translation>
            <numerusform>這次練了 %n 題</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n 题每一步都对</source>
        <translation>
            <numerusform>%n 題每一步都對</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n 题还能更稳</source>
        <translation>
            <numerusform>%n 題還能更穩</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n 题要小心</source>
        <translation>
            <numerusform>%n 題要小心</numerusform>
        </translation>
    </message>
    <message>
        <source>{}。</source>
        <translation>{}。</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>设置</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>改了马上生效。</source>
        <translation>改了立即生效。</translation>
    </message>
    <message>
        <source>语言</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>跟随系统</source>
        <translation>跟隨系統</translation>
    </message>
    <message>
        <source>该练了，就在“待办”里说一声。答错的题，过几天会再来。</source>
        <translation>該練的時候，就在「待辦」裡說一聲。答錯的題，過幾天會再來。</translation>
    </message>
    <message>
        <source>练一练</source>
        <translation>練一練</translation>
    </message>
    <message>
        <source>复制路径</source>
        <translation>複製路徑</translation>
    </message>
    <message>
        <source>数据在哪里</source>
        <translation>資料在哪裡</translation>
    </message>
    <message>
        <source>全部只保存在这台电脑上，程序不联网。</source>
        <translation>全部只存在這台電腦上，程式不連網。</translation>
    </message>
    <message>
        <source>号码表和程序</source>
        <translation>號碼表與程式</translation>
    </message>
    <message>
        <source>来电守护 {version}</source>
        <translation>來電守護 {version}</translation>
    </message>
    <message>
        <source>用 Qt 和 PySide6 做成，它们的许可是 LGPL 3。</source>
        <translation>用 Qt 和 PySide6 做成，它們的授權是 LGPL 3。</translation>
    </message>
</context>
<context>
    <name>SheetPreview</name>
    <message>
        <source>这一页的样子</source>
        <translation>這一頁的樣子</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>来电守护</source>
        <translation>來電守護</translation>
    </message>
    <message>
        <source>记一通来电</source>
        <translation>記一通來電</translation>
    </message>
    <message>
        <source>去哪里</source>
        <translation>前往</translation>
    </message>
    <message>
        <source>电脑被遥控</source>
        <translation>電腦被遙控</translation>
    </message>
</context>
<context>
    <name>SlipLine</name>
    <message>
        <source>选了：{choice}</source>
        <translation>選了：{choice}</translation>
    </message>
    <message>
        <source>更好的：{choice}</source>
        <translation>更好的：{choice}</translation>
    </message>
</context>
<context>
    <name>StartView</name>
    <message>
        <source>练 5 题</source>
        <translation>練 5 題</translation>
    </message>
    <message>
        <source>全部题目</source>
        <translation>全部題目</translation>
    </message>
    <message>
        <source>想再练哪一通，就点哪一通。</source>
        <translation>想再練哪一通，就點哪一通。</translation>
    </message>
    <message>
        <source>练过{done}，其中{right}每一步都对。</source>
        <translation>練過{done}，其中{right}每一步都對。</translation>
    </message>
    <message numerus="yes">
        <source> %n 次</source>
        <translation>
            <numerusform> %n 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n 题该再练了</source>
        <translation>
            <numerusform>%n 題該再練了</numerusform>
        </translation>
    </message>
    <message>
        <source>电话来之前，先练一遍</source>
        <translation>電話來之前，先練一遍</translation>
    </message>
    <message numerus="yes">
        <source>还有 %n 题没练过</source>
        <translation>
            <numerusform>還有 %n 題沒練過</numerusform>
        </translation>
    </message>
    <message>
        <source>现在没有到期的题</source>
        <translation>現在沒有到期的題</translation>
    </message>
    <message>
        <source>一题是一通电话：看显示的号码，听对方怎么说，选自己会怎么做。有的是骗子，有的只是平常的电话。选错了没关系，过几天再来一次。</source>
        <translation>一題是一通電話：看顯示的號碼，聽對方怎麼說，選自己會怎麼做。有的是騙子，有的只是平常的電話。選錯了沒關係，過幾天再來一次。</translation>
    </message>
    <message>
        <source>最早的一题，{when}再来。现在想练，也可以练。</source>
        <translation>最早的一題，{when}再來。現在想練，也可以練。</translation>
    </message>
</context>
<context>
    <name>SteeredPage</name>
    <message>
        <source>有人在遥控我的电脑</source>
        <translation>有人在遙控我的電腦</translation>
    </message>
    <message>
        <source>一步一步来，先断网。错不在你，现在做的每一步都有用。</source>
        <translation>一步一步來，先斷網。錯不在你，現在做的每一步都有用。</translation>
    </message>
    <message>
        <source>上一步</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>所有步骤</source>
        <translation>所有步驟</translation>
    </message>
    <message>
        <source>第 {number} 步，共 {all} 步</source>
        <translation>第 {number} 步，共 {all} 步</translation>
    </message>
    <message>
        <source>都做完了，记下这通来电</source>
        <translation>都做完了，記下這通來電</translation>
    </message>
    <message>
        <source>做完了，下一步</source>
        <translation>做完了，下一步</translation>
    </message>
</context>
<context>
    <name>StepButton</name>
    <message>
        <source>{}，{}</source>
        <translation>{}，{}</translation>
    </message>
    <message>
        <source>做完了</source>
        <translation>做完了</translation>
    </message>
    <message>
        <source>现在做这一步</source>
        <translation>現在做這一步</translation>
    </message>
    <message>
        <source>还没做</source>
        <translation>還沒做</translation>
    </message>
</context>
<context>
    <name>StepsPage</name>
    <message>
        <source>现在这样做</source>
        <translation>現在這樣做</translation>
    </message>
    <message>
        <source>第 {} 步，共 {} 步</source>
        <translation>第 {} 步，共 {} 步</translation>
    </message>
    <message>
        <source>都走完了</source>
        <translation>都走完了</translation>
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
        <translation>選中的一組來電</translation>
    </message>
    <message>
        <source>这几通里，你说过或点过什么吗？想起来了，就补记一笔，程序会告诉你先做什么。</source>
        <translation>這幾通裡，你說過或點過什麼嗎？想起來了，就補記一筆，程式會告訴你先做什麼。</translation>
    </message>
    <message>
        <source>给 {day} 这通补记</source>
        <translation>給 {day} 這通補記</translation>
    </message>
    <message>
        <source>回拨 {number} 问一问</source>
        <translation>回撥 {number} 問一問</translation>
    </message>
    <message>
        <source>看这一通该怎么办</source>
        <translation>看這一通該怎麼辦</translation>
    </message>
    <message>
        <source>下面说的是这一通：{}</source>
        <translation>下面說的是這一通：{}</translation>
    </message>
    <message numerus="yes">
        <source>还有 %n 种写法</source>
        <translation>
            <numerusform>還有 %n 種寫法</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TextSizeChoice</name>
    <message>
        <source>字号</source>
        <translation>字級</translation>
    </message>
    <message>
        <source>在哪一页都可以按 Ctrl 和 + 放大，Ctrl 和 - 缩小。</source>
        <translation>在哪一頁都可以按 Ctrl 和 + 放大，Ctrl 和 - 縮小。</translation>
    </message>
</context>
<context>
    <name>TextSizeKeys</name>
    <message>
        <source>字号 {percent}%</source>
        <translation>字級 {percent}%</translation>
    </message>
</context>
<context>
    <name>Tidying</name>
    <message numerus="yes">
        <source>有 %n 通来电超过了你选的保留时间，要不要移走，请你决定。</source>
        <translation>
            <numerusform>有 %n 通來電超過了你選的保留時間，要不要移走，請你決定。</numerusform>
        </translation>
    </message>
    <message>
        <source>去设置</source>
        <translation>去設定</translation>
    </message>
</context>
<context>
    <name>TimeChoice</name>
    <message>
        <source>另选时间…</source>
        <translation>另選時間…</translation>
    </message>
    <message>
        <source>来电的日期和时间</source>
        <translation>來電的日期和時間</translation>
    </message>
    <message>
        <source>刚才</source>
        <translation>剛才</translation>
    </message>
    <message>
        <source>10 分钟前</source>
        <translation>10 分鐘前</translation>
    </message>
    <message>
        <source>30 分钟前</source>
        <translation>30 分鐘前</translation>
    </message>
    <message>
        <source>1 小时前</source>
        <translation>1 小時前</translation>
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
        <translation>程式關著的時候也提醒</translation>
    </message>
    <message>
        <source>正在问系统……</source>
        <translation>正在問系統……</translation>
    </message>
    <message>
        <source>定时任务：没有安装。</source>
        <translation>系統排程：沒有安裝。</translation>
    </message>
    <message>
        <source>定时任务：坏了，它要启动的程序不在了。关掉再打开一次就好。</source>
        <translation>系統排程：壞了，它要啟動的程式不在了。關掉再開一次就好。</translation>
    </message>
    <message>
        <source>定时任务：已安装。</source>
        <translation>系統排程：已安裝。</translation>
    </message>
    <message>
        <source>上一次运行：{when}</source>
        <translation>上一次執行：{when}</translation>
    </message>
    <message>
        <source>下一次运行：{when}</source>
        <translation>下一次執行：{when}</translation>
    </message>
</context>
<context>
    <name>ToDoPage</name>
    <message>
        <source>待办</source>
        <translation>待辦</translation>
    </message>
    <message>
        <source>到点会提醒。程序没开着时，下次打开再提醒。</source>
        <translation>時間到會提醒。程式沒開著時，下次開啟再提醒。</translation>
    </message>
    <message>
        <source>要回拨核实的来电</source>
        <translation>要回撥查證的來電</translation>
    </message>
    <message>
        <source>定期查账户</source>
        <translation>定期查帳戶</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>电话还没挂</source>
        <translation>電話還沒掛</translation>
    </message>
    <message>
        <source>记一通来电</source>
        <translation>記一通來電</translation>
    </message>
    <message>
        <source>待办</source>
        <translation>待辦</translation>
    </message>
    <message>
        <source>来电守护</source>
        <translation>來電守護</translation>
    </message>
    <message>
        <source>退出</source>
        <translation>結束</translation>
    </message>
    <message>
        <source>待办（{count}）</source>
        <translation>待辦（{count}）</translation>
    </message>
    <message numerus="yes">
        <source>%n 件事等你处理</source>
        <translation>
            <numerusform>%n 件事等你處理</numerusform>
        </translation>
    </message>
    <message>
        <source>{product}：{waiting}</source>
        <translation>{product}：{waiting}</translation>
    </message>
</context>
<context>
    <name>TroubleBanner</name>
    <message>
        <source>其他办法</source>
        <translation>其他辦法</translation>
    </message>
    <message>
        <source>正在恢复，请稍等…</source>
        <translation>正在還原，請稍等…</translation>
    </message>
</context>
<context>
    <name>TypeWords</name>
    <message>
        <source>类型列里的词是什么意思</source>
        <translation>類型欄裡的詞是什麼意思</translation>
    </message>
</context>
<context>
    <name>UndoneWords</name>
    <message numerus="yes">
        <source>%n 通来电</source>
        <translation>
            <numerusform>%n 通來電</numerusform>
        </translation>
    </message>
    <message>
        <source>撤销导入“{name}”？它带来的 {calls}会从记录里删掉，补记过的留着。要再看，就重新导入那个文件。</source>
        <translation>撤銷匯入「{name}」？它帶來的 {calls}會從紀錄裡刪掉，補記過的留著。要再看，就重新匯入那個檔案。</translation>
    </message>
    <message numerus="yes">
        <source>撤销了：删掉 %n 通来电。</source>
        <translation>
            <numerusform>復原了：刪掉 %n 通來電。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>有 %n 通留着，因为你补记过或者做过里面的步骤。</source>
        <translation>
            <numerusform>有 %n 通留著，因為你補記過或者做過裡面的步驟。</numerusform>
        </translation>
    </message>
    <message>
        <source>{removed}{kept}</source>
        <translation>{removed}{kept}</translation>
    </message>
</context>
<context>
    <name>UnfinishedCall</name>
    <message>
        <source>上次有一通来电没存完，写下的还在。</source>
        <translation>上次有一通來電沒存完，寫下的還在。</translation>
    </message>
    <message>
        <source>接着写</source>
        <translation>接著寫</translation>
    </message>
    <message>
        <source>不要了</source>
        <translation>不要了</translation>
    </message>
</context>
<context>
    <name>UnfoldingChips</name>
    <message>
        <source>更多</source>
        <translation>更多</translation>
    </message>
</context>
<context>
    <name>UnkeptQuestion</name>
    <message>
        <source>先不关</source>
        <translation>先不關</translation>
    </message>
    <message>
        <source>不要了，退出</source>
        <translation>不要了，退出</translation>
    </message>
    <message>
        <source>关闭窗口</source>
        <translation>關閉視窗</translation>
    </message>
    <message numerus="yes">
        <source>有 %n 通来电还没有存进文件，关掉就没有了。</source>
        <translation>
            <numerusform>有 %n 通來電還沒有存進檔案，關掉就沒有了。</numerusform>
        </translation>
    </message>
    <message>
        <source>数据文件现在用不了。先按窗口下面那条提示修好它，这些来电会一起存进去。</source>
        <translation>資料檔現在用不了。先按視窗下面那則提示修好它，這些來電會一起存進去。</translation>
    </message>
</context>
<context>
    <name>UnlockDialog</name>
    <message>
        <source>取消锁</source>
        <translation>取消鎖</translation>
    </message>
    <message>
        <source>不再锁来电记录</source>
        <translation>不再鎖來電紀錄</translation>
    </message>
    <message>
        <source>记录会变回不加密的文件，用这台电脑的人都能读。</source>
        <translation>紀錄會變回不加密的檔案，用這台電腦的人都能讀。</translation>
    </message>
    <message>
        <source>现在的密码</source>
        <translation>現在的密碼</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>来电记录上了锁</source>
        <translation>來電紀錄上了鎖</translation>
    </message>
    <message>
        <source>输入密码打开。密码不会存下来，也不会离开这台电脑。</source>
        <translation>輸入密碼打開。密碼不會存下來，也不會離開這台電腦。</translation>
    </message>
    <message>
        <source>密码</source>
        <translation>密碼</translation>
    </message>
    <message>
        <source>打开记录</source>
        <translation>打開紀錄</translation>
    </message>
    <message>
        <source>忘了密码</source>
        <translation>忘了密碼</translation>
    </message>
    <message>
        <source>不打开也能做</source>
        <translation>不打開也能做</translation>
    </message>
    <message>
        <source>这时记下的来电先放着，打开记录时一起存好；先关掉程序就没有了。</source>
        <translation>這時記下的來電先放著，打開紀錄時一起存好；先關掉程式就沒有了。</translation>
    </message>
    <message>
        <source>记一通来电</source>
        <translation>記一通來電</translation>
    </message>
    <message>
        <source>查官方号码</source>
        <translation>查官方號碼</translation>
    </message>
    <message>
        <source>看防骗指南</source>
        <translation>看防騙指南</translation>
    </message>
    <message>
        <source>密码不对。看看大小写和输入法，再试一次。</source>
        <translation>密碼不對。看看大小寫和輸入法，再試一次。</translation>
    </message>
    <message>
        <source>没有别的办法打开：密码没有存在任何地方。想起来以前，记录原样留着。</source>
        <translation>沒有別的辦法打開：密碼沒有存在任何地方。想起來以前，紀錄原樣留著。</translation>
    </message>
    <message>
        <source>上锁以前的备份还能用。现在这份旧文件会留着，不会删。</source>
        <translation>上鎖以前的備份還能用。現在這份舊檔案會留著，不會刪。</translation>
    </message>
    <message>
        <source>恢复到 {moment} 的备份</source>
        <translation>還原到 {moment} 的備份</translation>
    </message>
</context>
<context>
    <name>UnreadableDialog</name>
    <message>
        <source>读不懂的行</source>
        <translation>讀不懂的行</translation>
    </message>
    <message>
        <source>知道了</source>
        <translation>知道了</translation>
    </message>
    <message>
        <source>这些行没有导入，其余的不受影响。</source>
        <translation>這些行沒有匯入，其餘的不受影響。</translation>
    </message>
</context>
<context>
    <name>VerdictPanel</name>
    <message>
        <source>接电话时我在境外</source>
        <translation>接電話時我在中國大陸以外</translation>
    </message>
    <message>
        <source>这种号码说明什么</source>
        <translation>這種號碼說明什麼</translation>
    </message>
    <message>
        <source>把这个号码记为我的…</source>
        <translation>把這個號碼記為我的…</translation>
    </message>
    <message>
        <source>判断</source>
        <translation>判斷</translation>
    </message>
    <message>
        <source>输入号码，这里就说它能看出什么</source>
        <translation>輸入號碼，這裡就說能看出什麼</translation>
    </message>
    <message>
        <source>照手机上显示的写：前面有 +86、00 或区号，也一起写上。</source>
        <translation>照手機上顯示的寫：前面有 +86、00 或區碼，也一起寫上。</translation>
    </message>
    <message>
        <source>只填号码就能保存，别的可以空着。</source>
        <translation>只填號碼就能儲存，別的可以空著。</translation>
    </message>
    <message>
        <source>电话还通着的话，先挂断，再来记。</source>
        <translation>電話還通著的話，先掛斷，再來記。</translation>
    </message>
    <message>
        <source>为什么这样判断</source>
        <translation>為什麼這樣判斷</translation>
    </message>
</context>
<context>
    <name>WeekBars</name>
    <message>
        <source>；</source>
        <translation>；</translation>
    </message>
    <message>
        <source>{monday} 起的一周：{calls}</source>
        <translation>{monday} 起的一週：{calls}</translation>
    </message>
    <message numerus="yes">
        <source>%n 通来电</source>
        <translation>
            <numerusform>%n 通來電</numerusform>
        </translation>
    </message>
    <message>
        <source>{week}，其中 {severe}</source>
        <translation>{week}，其中 {severe}</translation>
    </message>
    <message numerus="yes">
        <source>%n 通高度可疑</source>
        <translation>
            <numerusform>%n 通高度可疑</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WeekCard</name>
    <message>
        <source>每周来电</source>
        <translation>每週來電</translation>
    </message>
    <message>
        <source>近 {} 周</source>
        <translation>近 {} 週</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>高度可疑</source>
        <translation>高度可疑</translation>
    </message>
</context>
<context>
    <name>_AttachmentRow</name>
    <message>
        <source>去掉</source>
        <translation>去掉</translation>
    </message>
    <message>
        <source>去掉 {name}</source>
        <translation>去掉 {name}</translation>
    </message>
</context>
<context>
    <name>_GroupView</name>
    <message numerus="yes">
        <source>看全部 %n 条</source>
        <translation>
            <numerusform>看全部 %n 條</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>article</name>
    <message>
        <source>来源</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>这一篇里的事实，{date} 核对过一遍。</source>
        <translation>這一篇裡的事實，{date} 核對過一遍。</translation>
    </message>
    <message>
        <source>转载</source>
        <translation>轉載</translation>
    </message>
</context>
<context>
    <name>calendar_export</name>
    <message>
        <source>导出到手机日历</source>
        <translation>匯出到手機行事曆</translation>
    </message>
    <message>
        <source>来电守护 待办</source>
        <translation>來電守護 待辦</translation>
    </message>
    <message>
        <source>日历文件</source>
        <translation>行事曆檔案</translation>
    </message>
    <message>
        <source>已存为 {path}。发到手机上打开，就进日历了。改过以后再导出一次，会更新，不会重复。</source>
        <translation>已存為 {path}。傳到手機上打開，就進行事曆了。改過以後再匯出一次，會更新，不會重複。</translation>
    </message>
</context>
<context>
    <name>call_words</name>
    <message>
        <source>手机存：{}</source>
        <translation>手機存：{}</translation>
    </message>
    <message>
        <source>{kind} · 通话 {length}</source>
        <translation>{kind} · 通話 {length}</translation>
    </message>
    <message>
        <source>没有安排</source>
        <translation>沒有安排</translation>
    </message>
    <message>
        <source>客服说是</source>
        <translation>客服說是</translation>
    </message>
    <message>
        <source>客服说不是</source>
        <translation>客服說不是</translation>
    </message>
    <message>
        <source>{minutes} 分 {seconds} 秒</source>
        <translation>{minutes} 分 {seconds} 秒</translation>
    </message>
    <message>
        <source>{seconds} 秒</source>
        <translation>{seconds} 秒</translation>
    </message>
    <message>
        <source>记录对不上</source>
        <translation>紀錄對不上</translation>
    </message>
    <message>
        <source>这条记录和保存时不一样，可能损坏了，也可能被改过。</source>
        <translation>這筆紀錄與儲存時不同，可能損壞了，也可能被改過。</translation>
    </message>
</context>
<context>
    <name>dial</name>
    <message>
        <source>钱在哪家银行？</source>
        <translation>錢在哪家銀行？</translation>
    </message>
    <message>
        <source>对方说是哪家？</source>
        <translation>對方說是哪一家？</translation>
    </message>
    <message>
        <source>{} 等 {} 处</source>
        <translation>{}等 {} 處</translation>
    </message>
    <message>
        <source>来源：{}。{} 核对过来源。</source>
        <translation>來源：{}。{} 核對過來源。</translation>
    </message>
    <message>
        <source>接通后按 {}（只有一处来源，以语音提示为准）。</source>
        <translation>接通後按 {}（只有一處來源，以語音提示為準）。</translation>
    </message>
    <message>
        <source>接通后按 {}（以语音提示为准）。</source>
        <translation>接通後按 {}（以語音提示為準）。</translation>
    </message>
</context>
<context>
    <name>document_paper</name>
    <message>
        <source>来电守护</source>
        <translation>來電守護</translation>
    </message>
    <message>
        <source>第 {page} 页，共 {pages} 页</source>
        <translation>第 {page} 頁，共 {pages} 頁</translation>
    </message>
</context>
<context>
    <name>edited_banner</name>
    <message>
        <source>撤销改动</source>
        <translation>復原變更</translation>
    </message>
    <message>
        <source>{}{}</source>
        <translation>{}{}</translation>
    </message>
    <message>
        <source>改好了，判断没变：{level}。</source>
        <translation>改好了，判斷沒變：{level}。</translation>
    </message>
    <message>
        <source>改好了，判断从“{before}”变成“{level}”。</source>
        <translation>改好了，判斷從「{before}」變成「{level}」。</translation>
    </message>
    <message>
        <source>多了 1 个步骤。</source>
        <translation>多了 1 個步驟。</translation>
    </message>
    <message>
        <source>多了 {} 个步骤。</source>
        <translation>多了 {} 個步驟。</translation>
    </message>
</context>
<context>
    <name>guidance</name>
    <message>
        <source>官方号码</source>
        <translation>官方號碼</translation>
    </message>
    <message>
        <source>防骗指南</source>
        <translation>防詐指南</translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message>
        <source>还不能确定</source>
        <translation>還不能確定</translation>
    </message>
    <message>
        <source>有可疑</source>
        <translation>有可疑</translation>
    </message>
    <message>
        <source>高度可疑</source>
        <translation>高度可疑</translation>
    </message>
    <message>
        <source>马上行动</source>
        <translation>馬上行動</translation>
    </message>
    <message>
        <source>账户服务</source>
        <translation>帳戶服務</translation>
    </message>
    <message>
        <source>风险提示</source>
        <translation>風險提醒</translation>
    </message>
    <message>
        <source>推销产品</source>
        <translation>推銷產品</translation>
    </message>
    <message>
        <source>贷款、额度、征信</source>
        <translation>貸款、額度、信用紀錄</translation>
    </message>
    <message>
        <source>退款、取消服务</source>
        <translation>退款、取消服務</translation>
    </message>
    <message>
        <source>涉案调查</source>
        <translation>涉案調查</translation>
    </message>
    <message>
        <source>其他</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>报验证码</source>
        <translation>報驗證碼</translation>
    </message>
    <message>
        <source>报密码</source>
        <translation>報密碼</translation>
    </message>
    <message>
        <source>报身份证号</source>
        <translation>報身分證號</translation>
    </message>
    <message>
        <source>报银行卡号</source>
        <translation>報銀行卡號</translation>
    </message>
    <message>
        <source>报卡背面三位数</source>
        <translation>報卡片背面三碼</translation>
    </message>
    <message>
        <source>转账</source>
        <translation>轉帳</translation>
    </message>
    <message>
        <source>转到“安全账户”</source>
        <translation>轉到「安全帳戶」</translation>
    </message>
    <message>
        <source>借款、清空额度</source>
        <translation>借款、清空額度</translation>
    </message>
    <message>
        <source>装 App</source>
        <translation>裝 App</translation>
    </message>
    <message>
        <source>共享屏幕</source>
        <translation>分享螢幕</translation>
    </message>
    <message>
        <source>把银行卡贴近手机</source>
        <translation>把銀行卡貼近手機</translation>
    </message>
    <message>
        <source>拨带星号的数字</source>
        <translation>撥帶星號的數字</translation>
    </message>
    <message>
        <source>点链接或扫码</source>
        <translation>點連結或掃碼</translation>
    </message>
    <message>
        <source>加微信或 QQ</source>
        <translation>加微信或 QQ</translation>
    </message>
    <message>
        <source>开视频或刷脸</source>
        <translation>開視訊或刷臉</translation>
    </message>
    <message>
        <source>让人上门</source>
        <translation>讓人上門</translation>
    </message>
    <message>
        <source>保密，别告诉家人</source>
        <translation>保密，別告訴家人</translation>
    </message>
    <message>
        <source>马上照办，不然有麻烦</source>
        <translation>馬上照辦，不然有麻煩</translation>
    </message>
</context>
<context>
    <name>look_back_views</name>
    <message>
        <source>机构</source>
        <translation>機構</translation>
    </message>
    <message>
        <source>被冒充的号码</source>
        <translation>被冒充的號碼</translation>
    </message>
    <message>
        <source>号码像{organisation}的来电</source>
        <translation>號碼像{organisation}的來電</translation>
    </message>
    <message>
        <source>哪一周（从星期一起）</source>
        <translation>哪一週（從星期一起）</translation>
    </message>
    <message>
        <source>来电</source>
        <translation>來電</translation>
    </message>
    <message>
        <source>高度可疑</source>
        <translation>高度可疑</translation>
    </message>
    <message>
        <source>号码</source>
        <translation>號碼</translation>
    </message>
    <message>
        <source>像谁</source>
        <translation>像誰</translation>
    </message>
    <message>
        <source>次数</source>
        <translation>次數</translation>
    </message>
    <message>
        <source>最近</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>通话多久</source>
        <translation>通話多久</translation>
    </message>
    <message>
        <source>时间</source>
        <translation>時間</translation>
    </message>
</context>
<context>
    <name>paper_questions</name>
    <message>
        <source>存为 PDF</source>
        <translation>存成 PDF</translation>
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
        <translation>{} · 自稱{} · {}</translation>
    </message>
</context>
<context>
    <name>practice</name>
    <message>
        <source>对，就这样。</source>
        <translation>對，就這樣。</translation>
    </message>
    <message>
        <source>可以，还有更好的。</source>
        <translation>可以，還有更好的。</translation>
    </message>
    <message>
        <source>这一步要小心。</source>
        <translation>這一步要小心。</translation>
    </message>
    <message>
        <source>这一题，每一步都对。</source>
        <translation>這一題，每一步都對。</translation>
    </message>
    <message>
        <source>什么也没丢，还能更稳。</source>
        <translation>什麼也沒丟，還能更穩。</translation>
    </message>
    <message>
        <source>这一题，有要小心的地方。</source>
        <translation>這一題，有要小心的地方。</translation>
    </message>
    <message>
        <source>全对</source>
        <translation>全對</translation>
    </message>
    <message>
        <source>还能更稳</source>
        <translation>還能更穩</translation>
    </message>
    <message>
        <source>要小心</source>
        <translation>要小心</translation>
    </message>
    <message>
        <source>今天</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>明天</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>{} 天后</source>
        <translation>{} 天後</translation>
    </message>
    <message>
        <source>大约 {} 个月后</source>
        <translation>大約 {} 個月後</translation>
    </message>
    <message>
        <source>{when}再来一次。</source>
        <translation>{when}再來一次。</translation>
    </message>
    <message>
        <source>没练过</source>
        <translation>還沒練過</translation>
    </message>
    <message>
        <source>该再练了</source>
        <translation>該再練了</translation>
    </message>
    <message>
        <source>记住了 · {when}</source>
        <translation>記住了 · {when}</translation>
    </message>
</context>
<context>
    <name>question</name>
    <message>
        <source>{} 有人打来，说是你们，要我{}。是你们打的吗？我的账户现在正常吗？</source>
        <translation>{} 有人打來，說是你們，要我{}。是你們打的嗎？我的帳戶現在正常嗎？</translation>
    </message>
    <message>
        <source>{} 有人打来，说是你们。是你们打的吗？我的账户现在正常吗？</source>
        <translation>{} 有人打來，說是你們。是你們打的嗎？我的帳戶現在正常嗎？</translation>
    </message>
    <message>
        <source>{} 有人打来，显示的号码像是你们的，要我{}。是你们打的吗？</source>
        <translation>{} 有人打來，顯示的號碼像是你們的，要我{}。是你們打的嗎？</translation>
    </message>
    <message>
        <source>{} 有人打来，显示的号码像是你们的。是你们打的吗？</source>
        <translation>{} 有人打來，顯示的號碼像是你們的。是你們打的嗎？</translation>
    </message>
    <message>
        <source>{} 有人打来，自称{}，要我{}。真有这回事吗？</source>
        <translation>{} 有人打來，自稱{}，要我{}。真有這回事嗎？</translation>
    </message>
    <message>
        <source>{} 有人打来，自称{}。真有这回事吗？</source>
        <translation>{} 有人打來，自稱{}。真有這回事嗎？</translation>
    </message>
    <message>
        <source>{} 我接到一个电话，可能被骗了（{}）。请马上冻结我的账户，查一查有没有不是我办的交易。那个电话是你们打的吗？</source>
        <translation>{} 我接到一通電話，可能被騙了（{}）。請馬上凍結我的帳戶，查一查有沒有不是我做的交易。那通電話是你們打的嗎？</translation>
    </message>
</context>
<context>
    <name>trouble_words</name>
    <message>
        <source>来电记录的文件坏了，没有动它：{path}。</source>
        <translation>來電紀錄的檔案壞了，沒有動它：{path}。</translation>
    </message>
    <message>
        <source>放来电记录的地方是别的东西，没有动它：{path}。</source>
        <translation>放來電紀錄的地方是別的東西，沒有動它：{path}。</translation>
    </message>
    <message>
        <source>来电记录的文件不见了，或者被清空了：{path}。</source>
        <translation>來電紀錄的檔案不見了，或者被清空了：{path}。</translation>
    </message>
    <message>
        <source>来电记录是更新的版本写的，没有动它：{path}。请换用新版程序。</source>
        <translation>來電紀錄是更新的版本寫的，沒有動它：{path}。請換用新版程式。</translation>
    </message>
    <message>
        <source>来电记录没能换成这个版本的格式，原样没动：{path}。</source>
        <translation>來電紀錄沒能換成這個版本的格式，原樣沒動：{path}。</translation>
    </message>
    <message>
        <source>正在备份来电记录，再换成这个版本的格式，要一小会儿。来电照样可以记：{path}。</source>
        <translation>正在備份來電紀錄，再換成這個版本的格式，要一下子。來電照樣可以記：{path}。</translation>
    </message>
    <message>
        <source>来电记录正被另一个程序占用：{path}。等它放开，会自动接上。</source>
        <translation>來電紀錄正被另一個程式占用：{path}。等它放開，會自動接上。</translation>
    </message>
    <message>
        <source>来电记录上了锁，输入密码才打得开。</source>
        <translation>來電紀錄上了鎖，輸入密碼才打得開。</translation>
    </message>
    <message>
        <source>来电记录写不进去：{path}。请检查这个文件夹的权限。</source>
        <translation>來電紀錄寫不進去：{path}。請檢查這個資料夾的權限。</translation>
    </message>
    <message>
        <source>磁盘满了，来电记录打不开：{path}。请腾出一些空间。</source>
        <translation>磁碟滿了，來電紀錄打不開：{path}。請騰出一些空間。</translation>
    </message>
    <message>
        <source>磁盘读写出错，来电记录打不开：{path}。</source>
        <translation>磁碟讀寫出錯，來電紀錄打不開：{path}。</translation>
    </message>
    <message>
        <source>来电记录里有几行和保存时不一样了：{path}。别的都还能用。</source>
        <translation>來電紀錄裡有幾列和儲存時不一樣了：{path}。別的都還能用。</translation>
    </message>
    <message>
        <source>打开以前记下的先放着，打开时一起存好；先关掉程序就没有了。</source>
        <translation>打開以前記下的先放著，打開時一起存好；先關掉程式就沒有了。</translation>
    </message>
    <message>
        <source>这期间记下的，换好了一起存。</source>
        <translation>這段時間記下的，換好了一起存。</translation>
    </message>
    <message>
        <source>修好以前记下的只是暂存，修好时一起存；先关掉程序就没有了。</source>
        <translation>修好以前記下的只是暫存，修好時一起存；先關掉程式就沒有了。</translation>
    </message>
    <message>
        <source>以前的记录可以看，现在新记的存不下来。</source>
        <translation>以前的紀錄可以看，現在新記的存不下來。</translation>
    </message>
    <message>
        <source>正在看有哪些备份…</source>
        <translation>正在看有哪些備份…</translation>
    </message>
    <message>
        <source>只剩一部分、留在旧文件里的：{} 通。</source>
        <translation>只剩一部分、留在舊檔案裡的：{} 通。</translation>
    </message>
    <message>
        <source>旧文件是以前版本的格式，坏了以后不能一通一通读出来，留在旧文件里的：{} 通。</source>
        <translation>舊檔案是以前版本的格式，壞了以後不能一通一通讀出來，留在舊檔案裡的：{} 通。</translation>
    </message>
    <message>
        <source>没有可以用的备份。</source>
        <translation>沒有可以用的備份。</translation>
    </message>
    <message>
        <source>备份里还没有来电。</source>
        <translation>備份裡還沒有來電。</translation>
    </message>
    <message>
        <source>备份里的来电：{count} 通，最后一通是 {moment}。</source>
        <translation>備份裡的來電：{count} 通，最後一通是 {moment}。</translation>
    </message>
    <message>
        <source>旧文件里还读得出、会一起带回来的：{} 通。</source>
        <translation>舊檔案裡還讀得出、會一起帶回來的：{} 通。</translation>
    </message>
    <message>
        <source>旧文件里比备份更新、会一起带回来的：{} 通。</source>
        <translation>舊檔案裡比備份更新、會一起帶回來的：{} 通。</translation>
    </message>
    <message>
        <source>输入密码</source>
        <translation>輸入密碼</translation>
    </message>
    <message>
        <source>再试一次</source>
        <translation>再試一次</translation>
    </message>
    <message>
        <source>恢复到最近的备份</source>
        <translation>還原到最近的備份</translation>
    </message>
    <message>
        <source>重新开始，旧文件留着</source>
        <translation>重新開始，舊檔案留著</translation>
    </message>
    <message>
        <source>恢复到 {moment} 的备份</source>
        <translation>還原到 {moment} 的備份</translation>
    </message>
    <message>
        <source>恢复好了，现在的来电：{} 通。</source>
        <translation>還原好了，現在的來電：{} 通。</translation>
    </message>
    <message>
        <source>其中从旧文件里找回的：{} 通。</source>
        <translation>其中從舊檔案裡找回的：{} 通。</translation>
    </message>
    <message>
        <source>旧文件留着：{path}</source>
        <translation>舊檔案留著：{path}</translation>
    </message>
    <message>
        <source>来电记录又能用了，这期间记下的也存好了：{} 通。</source>
        <translation>來電紀錄又能用了，這期間記下的也存好了：{} 通。</translation>
    </message>
    <message>
        <source>来电记录又能用了。</source>
        <translation>來電紀錄又能用了。</translation>
    </message>
</context>
<context>
    <name>verdict</name>
    <message>
        <source>冒充：很像 {}，但不是</source>
        <translation>冒充：很像 {}，但不是</translation>
    </message>
    <message>
        <source>区号加 {}：光看显示说不准</source>
        <translation>區碼加 {}：光看顯示說不準</translation>
    </message>
    <message>
        <source>只接不打的号码：显示是伪造的</source>
        <translation>只接不打的號碼：顯示是偽造的</translation>
    </message>
    <message>
        <source>号码是别家的，和自称的对不上</source>
        <translation>號碼是別家的，和自稱的對不上</translation>
    </message>
    <message>
        <source>在号码表中，但显示可以伪造</source>
        <translation>在號碼表中，但顯示可以偽造</translation>
    </message>
    <message>
        <source>{}（依据：号码表 {}）</source>
        <translation>{}（依據：號碼表 {}）</translation>
    </message>
    <message>
        <source>{}（依据：指南 {}）</source>
        <translation>{}（依據：指南 {}）</translation>
    </message>
</context>
<context>
    <name>what_is_wrong</name>
    <message>
        <source>别的</source>
        <translation>別的</translation>
    </message>
    <message>
        <source>有不认识的贷款或信用卡</source>
        <translation>有不認得的貸款或信用卡</translation>
    </message>
    <message>
        <source>有人说能花钱修复</source>
        <translation>有人說能花錢修復</translation>
    </message>
    <message>
        <source>身份证号给过别人</source>
        <translation>身分證號給過別人</translation>
    </message>
    <message>
        <source>有人改过，不是我</source>
        <translation>有人改過，不是我</translation>
    </message>
    <message>
        <source>钱少了</source>
        <translation>錢少了</translation>
    </message>
    <message>
        <source>不知道该怎么设</source>
        <translation>不知道該怎麼設</translation>
    </message>
    <message>
        <source>说过验证码</source>
        <translation>說過驗證碼</translation>
    </message>
    <message>
        <source>说过密码，或有陌生登录</source>
        <translation>說過密碼，或有陌生登入</translation>
    </message>
    <message>
        <source>说过卡号</source>
        <translation>說過卡號</translation>
    </message>
    <message>
        <source>有不认识的贷款</source>
        <translation>有不認得的貸款</translation>
    </message>
</context>
</TS>
