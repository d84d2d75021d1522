<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>panel</name>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>&quot;link&quot; must be &quot;manual&quot; or &quot;follow&quot;.</source>
        <translation>&quot;link&quot; 必须是 &quot;manual&quot; 或 &quot;follow&quot;。</translation>
    </message>
    <message>
        <source>&quot;mode&quot; must be &quot;speak&quot; or &quot;context&quot;.</source>
        <translation>&quot;mode&quot; 必须是 &quot;speak&quot; 或 &quot;context&quot;。</translation>
    </message>
    <message>
        <source>&quot;planned&quot; must be a time such as 19:05 or 19:05:30.</source>
        <translation>&quot;planned&quot; 必须是时间，例如 19:05 或 19:05:30。</translation>
    </message>
    <message>
        <source>&quot;pre_wait&quot; must be a number of seconds from 0 to {most}.</source>
        <translation>&quot;pre_wait&quot; 必须是 0 到 {most} 之间的秒数。</translation>
    </message>
    <message>
        <source>&quot;target&quot; is not clear: it needs an agent, and either a room or everyone.</source>
        <translation>&quot;target&quot; 不明确：需要一个智能体，再加上一个房间或所有人。</translation>
    </message>
    <message>
        <source>&quot;type&quot; must be &quot;cue&quot; or &quot;group&quot;.</source>
        <translation>&quot;type&quot; 必须是 &quot;cue&quot; 或 &quot;group&quot;。</translation>
    </message>
    <message>
        <source>&quot;{field}&quot; must be a list.</source>
        <translation>&quot;{field}&quot; 必须是列表。</translation>
    </message>
    <message>
        <source>&quot;{field}&quot; must be a text.</source>
        <translation>&quot;{field}&quot; 必须是文本。</translation>
    </message>
    <message>
        <source>&amp;API secret</source>
        <translation>API 密钥(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>账户(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Add the cues</source>
        <translation>添加这些 Cue(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Agent</source>
        <translation>智能体(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;All keys as usual</source>
        <translation>所有按键恢复默认(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Another account or secret …</source>
        <translation>其他账户或密钥(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Armed</source>
        <translation>允许发送(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>返回(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Back to your own history</source>
        <translation>返回自己的历史记录(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Begin the run again</source>
        <translation>从头开始本场(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Big text for the stage</source>
        <translation>舞台大字版(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Change the keys …</source>
        <translation>更改按键(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Check and open</source>
        <translation>检查并打开(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Close the panel</source>
        <translation>关闭面板(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>颜色(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Compact (this desktop lets no program stay on top)</source>
        <translation>紧凑（此桌面不允许程序置顶）(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Compact, always on top</source>
        <translation>紧凑，始终置顶(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Context</source>
        <translation>上下文(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Cues</source>
        <translation>Cue(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Delete for good</source>
        <translation>永久删除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Delete the whole history …</source>
        <translation>删除全部历史记录(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Double</source>
        <translation>创建副本(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Earlier</source>
        <translation>更早(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Edit the cue on standby</source>
        <translation>编辑待命的 Cue(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;End its session …</source>
        <translation>结束其会话(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;End the session</source>
        <translation>结束会话(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;End this session …</source>
        <translation>结束此会话(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Everything</source>
        <translation>显示全部(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Exam results</source>
        <translation>考核结果(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Export the history …</source>
        <translation>导出历史记录(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Export the run sheet …</source>
        <translation>导出流程表(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Export them first …</source>
        <translation>先导出(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Favourite, or no longer</source>
        <translation>收藏或取消收藏(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Filter the history …</source>
        <translation>筛选历史记录(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;High contrast, light</source>
        <translation>高对比度，浅色(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>历史记录(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Hold, or release</source>
        <translation>暂停或解除暂停(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Import cues …</source>
        <translation>导入 Cue(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;It was spoken</source>
        <translation>已经说出(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Keep it so</source>
        <translation>保存此设置(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Keys that work here</source>
        <translation>此处可用的按键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>更晚(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation>布局(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>不再处理(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Ledger</source>
        <translation>台账(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>重新检查(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Look now</source>
        <translation>立即检查(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Make it a context</source>
        <translation>做成上下文(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>消息(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>更多(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Name this room …</source>
        <translation>为此房间命名(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;New show</source>
        <translation>新建演出(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Next part of the window</source>
        <translation>下一区域(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Next row that cannot be used</source>
        <translation>下一个无法使用的行(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>正常大小(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open a show …</source>
        <translation>打开演出(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Open an exported history …</source>
        <translation>打开导出的历史记录(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>打开文件夹(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Panel</source>
        <translation>面板(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Part before</source>
        <translation>上一区域(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Paste rows as cues</source>
        <translation>将行粘贴为 Cue(&amp;P)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Queue {count} facts</source>
        <extracomment>One: &amp;Queue one fact</extracomment>
        <translation>
            <numerusform>将 {count} 条信息排入队列(&amp;Q)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Quick switcher …</source>
        <translation>快速切换(&amp;Q)…</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>重新读取(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Refresh agents and rooms</source>
        <translation>刷新智能体和房间(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>重命名(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Room</source>
        <translation>房间(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save a copy of the show …</source>
        <translation>保存演出副本(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Save the report …</source>
        <translation>保存报告(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Save these filters</source>
        <translation>保存此筛选(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Save …</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Search the history</source>
        <translation>搜索历史记录(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>演出(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Show the cue</source>
        <translation>显示该 Cue(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>大小(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Speak aloud through the call add-context</source>
        <translation>通过 add-context 调用大声说出(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Stand by</source>
        <translation>设为待命(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>开始(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Support bundle …</source>
        <translation>支持包(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Take it away there</source>
        <translation>从那里移除(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Tick or untick</source>
        <translation>勾选或取消勾选(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>导览(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Transcript</source>
        <translation>对话记录(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Try it in rehearsal</source>
        <translation>在排练中试试(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Use it for this session only</source>
        <translation>仅在本次会话中使用(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Variables, snippets, cover line …</source>
        <translation>变量、常用语、救场词(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Which column is what</source>
        <translation>各列的含义(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Withdraw</source>
        <translation>撤回(&amp;W)</translation>
    </message>
    <message>
        <source>+{time} over</source>
        <translation>+{time} 超时</translation>
    </message>
    <message>
        <source>A broken answer</source>
        <translation>损坏的答复</translation>
    </message>
    <message>
        <source>A context that turns the talk; nobody hears it</source>
        <translation>用来转换话题的上下文；没有人会听到</translation>
    </message>
    <message>
        <source>A context would be spoken aloud this way. Nothing was sent.</source>
        <translation>以这种方式发送，上下文会被念出声来。未发送任何内容。</translation>
    </message>
    <message>
        <source>A copy never holds the API secret.</source>
        <translation>副本绝不包含 API 密钥。</translation>
    </message>
    <message>
        <source>A copy of the show was saved.</source>
        <translation>已保存演出副本。</translation>
    </message>
    <message>
        <source>A cue that was not planned</source>
        <translation>计划外的 Cue</translation>
    </message>
    <message>
        <source>A cue was added.</source>
        <translation>已添加 Cue。</translation>
    </message>
    <message>
        <source>A cue was changed.</source>
        <translation>已更改 Cue。</translation>
    </message>
    <message>
        <source>A drill happens in this rehearsal alone. Choose one, start it, then let a line go.</source>
        <translation>演练只在本次排练中发生。请选择一项并开始，然后发出一条文本。</translation>
    </message>
    <message>
        <source>A group was added.</source>
        <translation>已添加分组。</translation>
    </message>
    <message>
        <source>A group was changed.</source>
        <translation>已更改分组。</translation>
    </message>
    <message>
        <source>A guard in front of the platform turns the request away.</source>
        <translation>平台前的防护系统拒绝了请求。</translation>
    </message>
    <message>
        <source>A late answer came</source>
        <translation>收到迟到的答复</translation>
    </message>
    <message>
        <source>A late answer came ({time}).</source>
        <translation>收到迟到的答复（{time}）。</translation>
    </message>
    <message>
        <source>A late answer came, but it proves nothing. The agent may know this now.</source>
        <translation>收到迟到的答复，但不足以证明什么。智能体可能已经知道了。</translation>
    </message>
    <message>
        <source>A late answer came, but it proves nothing. This may have been spoken.</source>
        <translation>收到迟到的答复，但不足以证明什么。这条文本可能已经说出。</translation>
    </message>
    <message>
        <source>A late answer came. Reached rooms: {reached}. Rooms that did not get it: {missed}.</source>
        <translation>收到迟到的答复。已送达房间数：{reached}。未收到房间数：{missed}。</translation>
    </message>
    <message>
        <source>A late answer came: accepted. How many rooms it reached, it did not say.</source>
        <translation>收到迟到的答复：已接受，但没有说明送达了多少个房间。</translation>
    </message>
    <message numerus="yes">
        <source>A late answer came: delivered to {count} rooms.</source>
        <extracomment>One: A late answer came: delivered to one room.</extracomment>
        <translation>
            <numerusform>收到迟到的答复：已送达 {count} 个房间。</numerusform>
        </translation>
    </message>
    <message>
        <source>A late answer came: nobody heard this, no room is connected to the agent.</source>
        <translation>收到迟到的答复：没有人听到，没有房间与该智能体连接。</translation>
    </message>
    <message>
        <source>A late answer came: some rooms got this line, others did not.</source>
        <translation>收到迟到的答复：有些房间收到了这条文本，有些没有。</translation>
    </message>
    <message>
        <source>A late answer came: the platform asked to wait. It did not act.</source>
        <translation>收到迟到的答复：平台要求等待，没有执行。</translation>
    </message>
    <message>
        <source>A late answer came: the platform refused this line.</source>
        <translation>收到迟到的答复：平台拒绝了这条文本。</translation>
    </message>
    <message>
        <source>A late answer came: the platform refused this line. {why}</source>
        <translation>收到迟到的答复：平台拒绝了这条文本。{why}</translation>
    </message>
    <message>
        <source>A long code of letters and digits. Is it a key? Remove it unless it is to be sent.</source>
        <translation>一长串字母和数字。这是密钥吗？如果不是要发送的内容，请删除。</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>一个月</translation>
    </message>
    <message>
        <source>A newer line: {state}</source>
        <translation>较新的一条文本：{state}</translation>
    </message>
    <message>
        <source>A newer panel made it. What this one does not know is left out.</source>
        <translation>由更新版本的面板创建。此面板不认识的内容已略去。</translation>
    </message>
    <message>
        <source>A note that belongs to no cue. Put it below the name of its cue.</source>
        <translation>有一条备注不属于任何 Cue。请把它放在所属 Cue 的名称下面。</translation>
    </message>
    <message>
        <source>A page to read and to print</source>
        <translation>可阅读和打印的页面</translation>
    </message>
    <message>
        <source>A part of this computer does not answer. Look again, or restart the panel.</source>
        <translation>此电脑的某个部分没有响应。请重新检查，或重启面板。</translation>
    </message>
    <message>
        <source>A proxy here must not hold a user name or a password, for everybody on this computer can read it. Set such a proxy in the system&apos;s own settings.</source>
        <translation>这里填写的代理服务器不得包含用户名或密码，因为使用这台电脑的每个人都能看到。此类代理服务器请在系统设置中配置。</translation>
    </message>
    <message>
        <source>A proxy looks like http://proxy.example:3128; or it is “direct”, or “system”.</source>
        <translation>代理服务器的写法如 http://proxy.example:3128，也可以是“direct”或“system”。</translation>
    </message>
    <message>
        <source>A quotation mark (&quot;) is opened here and never closed. Close or remove it.</source>
        <translation>这里有一个引号 (&quot;) 没有配对。请补上另一个，或删除它。</translation>
    </message>
    <message>
        <source>A rehearsal: nobody outside that computer heard any of it.</source>
        <translation>排练：除那台电脑外没有人听到任何内容。</translation>
    </message>
    <message>
        <source>A room that closes</source>
        <translation>会关闭的房间</translation>
    </message>
    <message>
        <source>A room without an agent. Write the agent&apos;s code too, or leave both cells empty.</source>
        <translation>有房间但没有智能体。请同时写上智能体代码，或将两个单元格都留空。</translation>
    </message>
    <message>
        <source>A room without its agent</source>
        <translation>没有智能体的房间</translation>
    </message>
    <message>
        <source>A run sheet was added.</source>
        <translation>已添加流程表。</translation>
    </message>
    <message>
        <source>A run sheet was removed.</source>
        <translation>已移除流程表。</translation>
    </message>
    <message>
        <source>A script for reading ({pattern})</source>
        <translation>供阅读的台本 ({pattern})</translation>
    </message>
    <message>
        <source>A show keeps at least one run sheet. Add another one first.</source>
        <translation>演出至少要有一张流程表。请先添加另一张。</translation>
    </message>
    <message>
        <source>A slow answer</source>
        <translation>缓慢的答复</translation>
    </message>
    <message>
        <source>A snippet is named with letters, digits, hyphens and underscores.</source>
        <translation>常用语的名称只能使用文字、数字、连字符和下划线。</translation>
    </message>
    <message>
        <source>A stranger answers</source>
        <translation>陌生者的答复</translation>
    </message>
    <message>
        <source>A table in a script is not read. Copy its rows and paste them instead.</source>
        <translation>台本中的表格不会被读取。请复制表格的行，然后粘贴。</translation>
    </message>
    <message>
        <source>A transcript of {room} has this line ({percent} % sure). You decide what became of it.</source>
        <translation>{room} 的对话记录中有这条文本（把握 {percent} %）。它的结果由您判断。</translation>
    </message>
    <message>
        <source>A variable has another value.</source>
        <translation>已更改变量的值。</translation>
    </message>
    <message>
        <source>A variable is named with letters, digits, underscores and single spaces.</source>
        <translation>变量的名称只能使用文字、数字、下划线和单个空格。</translation>
    </message>
    <message>
        <source>A visitor said: {words}</source>
        <translation>访客说：{words}</translation>
    </message>
    <message>
        <source>A workbook for Excel</source>
        <translation>Excel 工作簿</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>一年</translation>
    </message>
    <message>
        <source>A&amp;dd a cue</source>
        <translation>添加 Cue(&amp;D)</translation>
    </message>
    <message>
        <source>ALL rooms</source>
        <translation>所有房间</translation>
    </message>
    <message>
        <source>ALL rooms · {agent}</source>
        <translation>所有房间 · {agent}</translation>
    </message>
    <message>
        <source>API secret</source>
        <translation>API 密钥</translation>
    </message>
    <message>
        <source>API secret revoked</source>
        <translation>API 密钥被吊销</translation>
    </message>
    <message>
        <source>API secret {name}</source>
        <translation>API 密钥 {name}</translation>
    </message>
    <message>
        <source>ARMED</source>
        <translation>可发送</translation>
    </message>
    <message>
        <source>Acc&amp;ount</source>
        <translation>账户(&amp;O)</translation>
    </message>
    <message>
        <source>Accepted by the platform. How many rooms it reached, the reply did not say.</source>
        <translation>平台已接受，但答复没有说明送达了多少个房间。</translation>
    </message>
    <message>
        <source>Accepted, for no room</source>
        <translation>已接受，但没有房间</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Account suspended</source>
        <translation>账户被停用</translation>
    </message>
    <message>
        <source>Add a &amp;cue after the one on standby</source>
        <translation>在待命的 Cue 之后添加 Cue(&amp;C)</translation>
    </message>
    <message>
        <source>Add a &amp;cue below</source>
        <translation>在下方添加 Cue(&amp;C)</translation>
    </message>
    <message>
        <source>Add a &amp;group</source>
        <translation>添加分组(&amp;G)</translation>
    </message>
    <message>
        <source>Add a &amp;group after the cue on standby</source>
        <translation>在待命的 Cue 之后添加分组(&amp;G)</translation>
    </message>
    <message>
        <source>Add a &amp;group below</source>
        <translation>在下方添加分组(&amp;G)</translation>
    </message>
    <message>
        <source>Add a &amp;run sheet</source>
        <translation>添加流程表(&amp;R)</translation>
    </message>
    <message>
        <source>Add a snippet</source>
        <translation>添加常用语</translation>
    </message>
    <message>
        <source>Add a variable</source>
        <translation>添加变量</translation>
    </message>
    <message>
        <source>Add {name}</source>
        <translation>添加 {name}</translation>
    </message>
    <message>
        <source>After</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>智能体</translation>
    </message>
    <message>
        <source>Agent code</source>
        <translation>智能体代码</translation>
    </message>
    <message>
        <source>Agent of the cue</source>
        <translation>Cue 的智能体</translation>
    </message>
    <message>
        <source>Agent unknown</source>
        <translation>未知的智能体</translation>
    </message>
    <message>
        <source>Agent unknown, older platform</source>
        <translation>未知的智能体（旧版平台）</translation>
    </message>
    <message>
        <source>Agent, room or command</source>
        <translation>智能体、房间或命令</translation>
    </message>
    <message>
        <source>Agent: {agent}</source>
        <translation>智能体：{agent}</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>智能体</translation>
    </message>
    <message>
        <source>Agents: {count}.</source>
        <translation>智能体：{count} 个。</translation>
    </message>
    <message>
        <source>All columns as &amp;usual</source>
        <translation>所有栏恢复默认(&amp;U)</translation>
    </message>
    <message>
        <source>All commands</source>
        <translation>所有命令</translation>
    </message>
    <message>
        <source>All commands ({key})</source>
        <translation>所有命令（{key}）</translation>
    </message>
    <message>
        <source>All else is hidden while the shield is up.</source>
        <translation>隐私遮挡开启时，其余内容均已隐藏。</translation>
    </message>
    <message>
        <source>All files ({pattern})</source>
        <translation>所有文件 ({pattern})</translation>
    </message>
    <message>
        <source>All keys are as usual again.</source>
        <translation>所有按键已恢复默认。</translation>
    </message>
    <message>
        <source>All lines are shown again: this one was not among those found.</source>
        <translation>已重新显示所有文本：这条不在查找结果中。</translation>
    </message>
    <message>
        <source>All rooms</source>
        <translation>所有房间</translation>
    </message>
    <message>
        <source>All rooms (broadcast)</source>
        <translation>所有房间（广播）</translation>
    </message>
    <message>
        <source>All rooms of an agent</source>
        <translation>一个智能体的所有房间</translation>
    </message>
    <message>
        <source>Already said in {room} at {time}. Hold GO to say it again, or press Shift+F5.</source>
        <translation>已于 {time} 在 {room} 说过。要再说一次，请按住 GO，或按 Shift+F5。</translation>
    </message>
    <message>
        <source>Already sent to ALL rooms at {time}. Hold GO to send it again, or press Shift+F5.</source>
        <translation>已于 {time} 发送到所有房间。要重新发送，请按住 GO，或按 Shift+F5。</translation>
    </message>
    <message>
        <source>Already told in {room} at {time}. Hold GO to tell it again, or press Shift+F5.</source>
        <translation>已于 {time} 在 {room} 告知。要再告知一次，请按住 GO，或按 Shift+F5。</translation>
    </message>
    <message>
        <source>Alt with a letter opens menus and presses buttons. Press another key.</source>
        <translation>Alt 加字母用于打开菜单和按下按钮。请按另一个键。</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>琥珀色</translation>
    </message>
    <message>
        <source>An agent without a room. Write the room or “all rooms”, or choose no column for the agent: the cue then goes to the current target.</source>
        <translation>有智能体但没有房间。请写上房间或“所有房间”，或不为智能体选择任何列：这样 Cue 会发往当前目标。</translation>
    </message>
    <message>
        <source>An answer began, with status {status}.</source>
        <translation>答复开始到达，状态 {status}。</translation>
    </message>
    <message>
        <source>An answer far too long</source>
        <translation>过长的答复</translation>
    </message>
    <message>
        <source>An answer without sense</source>
        <translation>毫无意义的答复</translation>
    </message>
    <message>
        <source>An endless answer</source>
        <translation>没完没了的答复</translation>
    </message>
    <message>
        <source>An error called success</source>
        <translation>冒充成功的错误</translation>
    </message>
    <message>
        <source>An error comes with the status of success.</source>
        <translation>错误带着成功的状态返回。</translation>
    </message>
    <message>
        <source>Another cue of this run sheet has the same text.</source>
        <translation>此流程表中另有一个 Cue 的文本与它相同。</translation>
    </message>
    <message>
        <source>Another panel is busy with these files. Close it, then try again.</source>
        <translation>另一个面板正在使用这些文件。请关闭它，然后重试。</translation>
    </message>
    <message>
        <source>Another panel, or a command of it, is using this history. Close it, then try again.</source>
        <translation>另一个面板或其命令正在使用此历史记录。请关闭它，然后重试。</translation>
    </message>
    <message>
        <source>Another room was chosen, but no line arrived there.</source>
        <translation>已选择另一个房间，但没有文本送达那里。</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Answer after (ms)</source>
        <translation>答复用时 (ms)</translation>
    </message>
    <message>
        <source>Any agent</source>
        <translation>任意智能体</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>任意日期</translation>
    </message>
    <message>
        <source>Any mode</source>
        <translation>任意模式</translation>
    </message>
    <message>
        <source>Any number of lines</source>
        <translation>条数不限</translation>
    </message>
    <message>
        <source>Any profile</source>
        <translation>任意配置</translation>
    </message>
    <message>
        <source>Any room</source>
        <translation>任意房间</translation>
    </message>
    <message>
        <source>Any show</source>
        <translation>任意演出</translation>
    </message>
    <message>
        <source>Any size</source>
        <translation>大小不限</translation>
    </message>
    <message>
        <source>Armed</source>
        <translation>允许发送</translation>
    </message>
    <message>
        <source>As &amp;usual</source>
        <translation>恢复默认(&amp;U)</translation>
    </message>
    <message>
        <source>As planned</source>
        <translation>按计划</translation>
    </message>
    <message>
        <source>As the &amp;system has it</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>As the &amp;system has them</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>At most so many</source>
        <translation>最多条数</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Back &amp;up the history now</source>
        <translation>立即备份历史记录(&amp;U)</translation>
    </message>
    <message>
        <source>Back to your own history</source>
        <translation>返回自己的历史记录</translation>
    </message>
    <message>
        <source>Backing up the history …</source>
        <translation>正在备份历史记录…</translation>
    </message>
    <message>
        <source>Backing up the history: {percent} %</source>
        <translation>正在备份历史记录：{percent}%</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>导入为</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>上一个</translation>
    </message>
    <message>
        <source>Begins a new line of the text</source>
        <translation>在文本中换行</translation>
    </message>
    <message>
        <source>Blocked on the way</source>
        <translation>途中被拦截</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>Bring in cues</source>
        <translation>导入 Cue</translation>
    </message>
    <message>
        <source>Brings back the last line, where nothing is written</source>
        <translation>未写内容时，取回上一条文本</translation>
    </message>
    <message>
        <source>Brings in rows that were copied from a spreadsheet</source>
        <translation>导入从电子表格复制的行</translation>
    </message>
    <message>
        <source>Buy credits on bithuman.ai, then send again.</source>
        <translation>请在 bithuman.ai 购买额度，然后重新发送。</translation>
    </message>
    <message>
        <source>Buy credits …</source>
        <translation>购买额度…</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>手动</translation>
    </message>
    <message>
        <source>By hand, not by its cue</source>
        <translation>手动，而非通过其 Cue</translation>
    </message>
    <message>
        <source>C&amp;lear all filters</source>
        <translation>清除所有筛选(&amp;L)</translation>
    </message>
    <message>
        <source>CSV, for any spreadsheet</source>
        <translation>CSV，用于任何电子表格</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel the reading</source>
        <translation>取消读取</translation>
    </message>
    <message>
        <source>Cancel the report</source>
        <translation>取消报告</translation>
    </message>
    <message>
        <source>Cancel the writing</source>
        <translation>取消写入</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was deleted.</source>
        <translation>已取消。未删除任何内容。</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was opened.</source>
        <translation>已取消。未打开任何内容。</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>已取消。没有写入任何内容。</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>无法使用</translation>
    </message>
    <message>
        <source>Change the keys</source>
        <translation>更改按键</translation>
    </message>
    <message>
        <source>Check that the disk has room, then send it again.</source>
        <translation>请确认磁盘有空间，然后重新发送。</translation>
    </message>
    <message>
        <source>Check that the profile and the agent belong together.</source>
        <translation>请确认该智能体属于此配置。</translation>
    </message>
    <message>
        <source>Check the agent code, and that the profile is the one that owns the agent.</source>
        <translation>请检查智能体代码，并确认该智能体属于此配置。</translation>
    </message>
    <message>
        <source>Check the agent code.</source>
        <translation>请检查智能体代码。</translation>
    </message>
    <message>
        <source>Check the agent, the room and the text, then send again.</source>
        <translation>请检查智能体、房间和文本，然后重新发送。</translation>
    </message>
    <message>
        <source>Check the base URL in the profile.</source>
        <translation>请检查配置中的基础 URL。</translation>
    </message>
    <message>
        <source>Check the base URL in the profile. This server may also be too old for the call.</source>
        <translation>请检查配置中的基础 URL。也可能是服务器版本太旧，不支持此调用。</translation>
    </message>
    <message>
        <source>Check the network of this machine, and the base URL in the profile.</source>
        <translation>请检查这台电脑的网络和配置中的基础 URL。</translation>
    </message>
    <message>
        <source>Check the network of this machine, then try again.</source>
        <translation>请检查这台电脑的网络，然后重试。</translation>
    </message>
    <message>
        <source>Check the network of this machine.</source>
        <translation>请检查这台电脑的网络。</translation>
    </message>
    <message>
        <source>Check the network. It is safe to send again.</source>
        <translation>请检查网络。可以放心重新发送。</translation>
    </message>
    <message>
        <source>Check the proxy in the system&apos;s network settings.</source>
        <translation>请检查系统网络设置中的代理服务器。</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and network, or ask your IT for its CA file.</source>
        <translation>请检查这台电脑的日期和网络，或向 IT 部门索取 CA 文件。</translation>
    </message>
    <message>
        <source>Check this machine&apos;s date and network. A company network may need its CA file.</source>
        <translation>请检查这台电脑的日期和网络。公司网络可能需要自己的 CA 文件。</translation>
    </message>
    <message>
        <source>Checking the secret with the platform …</source>
        <translation>正在与平台核对密钥…</translation>
    </message>
    <message>
        <source>Choose a fact above to see which rooms were told it.</source>
        <translation>请在上方选择一条信息，查看哪些房间被告知过。</translation>
    </message>
    <message>
        <source>Choose a line above to see what became of it.</source>
        <translation>在上方选择一条文本，查看它的结果。</translation>
    </message>
    <message>
        <source>Choose a room in the list first, then give it a name.</source>
        <translation>请先在列表中选择一个房间，再为它命名。</translation>
    </message>
    <message>
        <source>Choose a room, or type its id. Until then the cue stays as it is.</source>
        <translation>请选择房间，或输入房间 ID。在此之前 Cue 保持不变。</translation>
    </message>
    <message>
        <source>Choose a saved filter, and type its new name.</source>
        <translation>请选择一个已存筛选，并输入新名称。</translation>
    </message>
    <message>
        <source>Choose a target</source>
        <translation>选择目标</translation>
    </message>
    <message>
        <source>Choose an agent and a room first.</source>
        <translation>请先选择智能体和房间。</translation>
    </message>
    <message>
        <source>Choose an agent and a room first: this goes to the current target.</source>
        <translation>请先选择智能体和房间：这会发往当前目标。</translation>
    </message>
    <message>
        <source>Choose an agent and a room, write a line, press Ctrl+Enter.</source>
        <translation>选择智能体和房间，写好文本，按 Ctrl+Enter。</translation>
    </message>
    <message>
        <source>Choose an agent first. Then mark it as a favourite.</source>
        <translation>请先选择智能体，再将它收藏。</translation>
    </message>
    <message>
        <source>Choose an agent first. Then open its page.</source>
        <translation>请先选择智能体，再打开它的页面。</translation>
    </message>
    <message>
        <source>Choose an agent, or type its code. Until then the cue stays as it is.</source>
        <translation>请选择智能体，或输入其代码。在此之前 Cue 保持不变。</translation>
    </message>
    <message>
        <source>Choose another agent. If it is there on bithuman.ai, update the panel.</source>
        <translation>请选择另一个智能体。如果它在 bithuman.ai 上存在，请更新面板。</translation>
    </message>
    <message>
        <source>Choose one room first.</source>
        <translation>请先选择一个房间。</translation>
    </message>
    <message>
        <source>Choose one room to read what is said there.</source>
        <translation>请选择一个房间，阅读那里的对话。</translation>
    </message>
    <message>
        <source>Choose the one or the other</source>
        <translation>在两者之间选择</translation>
    </message>
    <message>
        <source>Choose what a key is to do. Changes work at once. Nothing is sent from here.</source>
        <translation>选择按键的作用。更改立即生效。这里不会发送任何内容。</translation>
    </message>
    <message>
        <source>Choose what the report is of, or its form</source>
        <translation>选择报告的内容或格式</translation>
    </message>
    <message>
        <source>Choose who speaks, and where</source>
        <translation>选择谁在哪里说话</translation>
    </message>
    <message>
        <source>Choose, or type an id</source>
        <translation>选择或输入 ID</translation>
    </message>
    <message>
        <source>Chooses an outcome, or no longer</source>
        <translation>选择或取消选择一种结果</translation>
    </message>
    <message>
        <source>Chooses the room</source>
        <translation>选择该房间</translation>
    </message>
    <message>
        <source>Chooses what is picked or typed</source>
        <translation>确定所选或所输入的内容</translation>
    </message>
    <message>
        <source>Chosen days</source>
        <translation>指定的日期</translation>
    </message>
    <message>
        <source>Cleaning what is searched …</source>
        <translation>正在清理搜索数据…</translation>
    </message>
    <message>
        <source>Clears the field; from an empty one it goes to the history</source>
        <translation>清空输入框；已空时转到历史记录</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close the help (Esc)</source>
        <translation>关闭帮助（Esc）</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>关闭此通知</translation>
    </message>
    <message>
        <source>Closes an open menu or list first, and does nothing else then</source>
        <translation>先关闭打开的菜单或列表，此时不做其他操作</translation>
    </message>
    <message>
        <source>Closes it; the name stays as it was</source>
        <translation>关闭；名称保持不变</translation>
    </message>
    <message>
        <source>Closes it; what was written is kept</source>
        <translation>关闭；所写内容会保留</translation>
    </message>
    <message>
        <source>Closes the card</source>
        <translation>关闭卡片</translation>
    </message>
    <message>
        <source>Closes the card, and ends nothing</source>
        <translation>关闭卡片，不结束任何会话</translation>
    </message>
    <message>
        <source>Closes the card; what is chosen stays</source>
        <translation>关闭卡片；所选内容会保留</translation>
    </message>
    <message>
        <source>Closes the file and shows what was sent from here. The file stays as it is.</source>
        <translation>关闭文件，并显示从这里发送的内容。文件保持不变。</translation>
    </message>
    <message>
        <source>Closes the help, and holds if a line is on its way</source>
        <translation>关闭帮助；如果有文本正在发送，则暂停</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Code {code}</source>
        <translation>代码 {code}</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Columns &amp;beside the stage</source>
        <translation>舞台两侧的栏(&amp;B)</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>Connecting …</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>上下文</translation>
    </message>
    <message>
        <source>Context before cue {number}</source>
        <translation>Cue {number} 之前的上下文</translation>
    </message>
    <message>
        <source>Context before the line</source>
        <translation>文本之前的上下文</translation>
    </message>
    <message>
        <source>Context that must be confirmed first</source>
        <translation>须先确认的上下文</translation>
    </message>
    <message>
        <source>Context: hidden</source>
        <translation>上下文：已隐藏</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
    <message>
        <source>Copies the record</source>
        <translation>复制该记录</translation>
    </message>
    <message>
        <source>Copy as &amp;Python</source>
        <translation>复制为 Python(&amp;P)</translation>
    </message>
    <message>
        <source>Copy as &amp;curl</source>
        <translation>复制为 curl(&amp;C)</translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <translation>复制为文字(&amp;T)</translation>
    </message>
    <message>
        <source>Copy the &amp;reply</source>
        <translation>复制响应(&amp;R)</translation>
    </message>
    <message>
        <source>Copy the re&amp;quest</source>
        <translation>复制请求(&amp;Q)</translation>
    </message>
    <message>
        <source>Copy the request &amp;id</source>
        <translation>复制请求 ID(&amp;I)</translation>
    </message>
    <message>
        <source>Copy the secret again from the Developer page on bithuman.ai and save it.</source>
        <translation>请从 bithuman.ai 的 Developer 页面重新复制密钥并保存。</translation>
    </message>
    <message>
        <source>Copy to clip&amp;board</source>
        <translation>复制到剪贴板(&amp;B)</translation>
    </message>
    <message>
        <source>Correct this</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Could not be reached</source>
        <translation>无法送达</translation>
    </message>
    <message>
        <source>Counting the lines …</source>
        <translation>正在统计文本…</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>正在统计…</translation>
    </message>
    <message>
        <source>Cover line</source>
        <translation>救场词</translation>
    </message>
    <message>
        <source>Cover line: {complaint}</source>
        <translation>救场词：{complaint}</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>额度</translation>
    </message>
    <message>
        <source>Credits bought extra</source>
        <translation>另购的额度</translation>
    </message>
    <message>
        <source>Credits do not run now</source>
        <translation>额度目前没有消耗</translation>
    </message>
    <message>
        <source>Credits for about {time} (estimate)</source>
        <translation>额度约可用 {time}（估计）</translation>
    </message>
    <message>
        <source>Credits for about {time} at this rate</source>
        <translation>按此速度，额度约可用 {time}</translation>
    </message>
    <message>
        <source>Credits for less than a minute at this rate</source>
        <translation>按此速度，额度不足一分钟</translation>
    </message>
    <message>
        <source>Credits left: {credits}.</source>
        <translation>剩余额度：{credits}。</translation>
    </message>
    <message>
        <source>Credits of the plan</source>
        <translation>套餐内的额度</translation>
    </message>
    <message>
        <source>Credits run at</source>
        <translation>额度消耗速度</translation>
    </message>
    <message>
        <source>Credits run low: about {time} at this rate. Open Account to buy some.</source>
        <translation>额度不多了：按此速度约可用 {time}。请打开“账户”购买。</translation>
    </message>
    <message>
        <source>Credits running out</source>
        <translation>额度即将用尽</translation>
    </message>
    <message>
        <source>Ctrl+Enter sends</source>
        <translation>Ctrl+Enter 发送</translation>
    </message>
    <message>
        <source>Ctrl+Enter sends the line. Esc holds whatever has not left yet, and releases it.</source>
        <translation>Ctrl+Enter 发送文本。Esc 暂停尚未发出的内容，再按则解除暂停。</translation>
    </message>
    <message>
        <source>Cue</source>
        <translation>Cue</translation>
    </message>
    <message>
        <source>Cue lists ({pattern})</source>
        <translation>Cue 列表 ({pattern})</translation>
    </message>
    <message>
        <source>Cue {number}</source>
        <translation>Cue {number}</translation>
    </message>
    <message>
        <source>Cue {number} of {count}</source>
        <translation>Cue {number}/{count}</translation>
    </message>
    <message>
        <source>Cue {number}, {title}: {complaint}</source>
        <translation>Cue {number}“{title}”：{complaint}</translation>
    </message>
    <message>
        <source>Cue {number}: {name}</source>
        <translation>Cue {number}：{name}</translation>
    </message>
    <message>
        <source>Cues</source>
        <translation>Cue</translation>
    </message>
    <message>
        <source>Cues as planned</source>
        <translation>按计划的 Cue</translation>
    </message>
    <message>
        <source>Cues from a file</source>
        <translation>文件中的 Cue</translation>
    </message>
    <message>
        <source>Cues from {name}</source>
        <translation>{name} 中的 Cue</translation>
    </message>
    <message>
        <source>Cues that were copied</source>
        <translation>复制的 Cue</translation>
    </message>
    <message>
        <source>Cut here to be shown. A copy has all of it.</source>
        <translation>此处只显示一部分。副本中有全部内容。</translation>
    </message>
    <message>
        <source>Cut off, but spoken</source>
        <translation>中断，但已说出</translation>
    </message>
    <message>
        <source>Cut off, not spoken</source>
        <translation>中断，未说出</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Delete &amp;what the list shows …</source>
        <translation>删除列表所示内容(&amp;W)…</translation>
    </message>
    <message>
        <source>Delete the whole history</source>
        <translation>删除全部历史记录</translation>
    </message>
    <message>
        <source>Delete what the list shows</source>
        <translation>删除列表所示内容</translation>
    </message>
    <message>
        <source>Deleting …</source>
        <translation>正在删除…</translation>
    </message>
    <message>
        <source>Deleting: {done} of {total} lines</source>
        <translation>正在删除：{done}/{total} 条</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>已送达</translation>
    </message>
    <message numerus="yes">
        <source>Delivered to {count} rooms.</source>
        <extracomment>One: Delivered to one room.</extracomment>
        <translation>
            <numerusform>已送达 {count} 个房间。</numerusform>
        </translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Did not get it: {rooms}</source>
        <translation>未收到的房间：{rooms}</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Done, go on</source>
        <translation>完成，继续</translation>
    </message>
    <message>
        <source>Doubles what is chosen</source>
        <translation>为所选内容创建副本</translation>
    </message>
    <message>
        <source>Dri&amp;lls …</source>
        <translation>演练(&amp;L)…</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>演练</translation>
    </message>
    <message>
        <source>Drill: {name}</source>
        <translation>演练：{name}</translation>
    </message>
    <message>
        <source>Drills</source>
        <translation>演练</translation>
    </message>
    <message>
        <source>E&amp;xport what the history shows …</source>
        <translation>导出显示的历史记录(&amp;X)…</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>EDIT</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Edit and send again</source>
        <translation>编辑并重新发送</translation>
    </message>
    <message>
        <source>Edit the cue</source>
        <translation>编辑 Cue</translation>
    </message>
    <message>
        <source>Edit the cue after this one (Ctrl+Down)</source>
        <translation>编辑下一个 Cue（Ctrl+Down）</translation>
    </message>
    <message>
        <source>Edit the cue before this one (Ctrl+Up)</source>
        <translation>编辑上一个 Cue（Ctrl+Up）</translation>
    </message>
    <message>
        <source>Edits what is chosen</source>
        <translation>编辑所选内容</translation>
    </message>
    <message>
        <source>Elapsed {time}</source>
        <translation>已进行 {time}</translation>
    </message>
    <message>
        <source>Elsewhere than planned</source>
        <translation>与计划的目标不同</translation>
    </message>
    <message>
        <source>Empty cue</source>
        <translation>空的 Cue</translation>
    </message>
    <message>
        <source>En&amp;d a session of the room …</source>
        <translation>结束房间的会话(&amp;D)…</translation>
    </message>
    <message>
        <source>End the exam</source>
        <translation>结束考核</translation>
    </message>
    <message>
        <source>End this session</source>
        <translation>结束此会话</translation>
    </message>
    <message>
        <source>Ending the session …</source>
        <translation>正在结束会话…</translation>
    </message>
    <message>
        <source>Ends about {time}</source>
        <translation>约 {time} 结束</translation>
    </message>
    <message>
        <source>Ends the session, if the name of its room is typed</source>
        <translation>若已输入房间名称，则结束会话</translation>
    </message>
    <message>
        <source>Enter keeps it, Esc closes. Without a name the id is shown. Nothing is sent from here.</source>
        <translation>按 Enter 保留，按 Esc 关闭。没有名称时显示 ID。这里不会发送任何内容。</translation>
    </message>
    <message>
        <source>Error code: {code}</source>
        <translation>错误代码：{code}</translation>
    </message>
    <message>
        <source>Esc always holds, and closes what is open. Press another key.</source>
        <translation>Esc 始终用于暂停，并关闭已打开的内容。请按另一个键。</translation>
    </message>
    <message>
        <source>Esc closes. A session that was ended cannot be brought back.</source>
        <translation>按 Esc 关闭。已结束的会话无法恢复。</translation>
    </message>
    <message>
        <source>Esc closes. Nothing is sent from here, and the file stays on this computer.</source>
        <translation>按 Esc 关闭。这里不会发送任何内容，文件留在这台电脑上。</translation>
    </message>
    <message>
        <source>Esc closes. Nothing is sent from here.</source>
        <translation>按 Esc 关闭。这里不会发送任何内容。</translation>
    </message>
    <message>
        <source>Esc closes. Nothing is taken over before you keep it, and nothing is sent from here.</source>
        <translation>按 Esc 关闭。保存之前不会生效。这里不会发送任何内容。</translation>
    </message>
    <message>
        <source>Esc closes. What was deleted cannot be brought back. Nothing is sent from here.</source>
        <translation>按 Esc 关闭。已删除的内容无法恢复。这里不会发送任何内容。</translation>
    </message>
    <message>
        <source>Every line</source>
        <translation>每条文本</translation>
    </message>
    <message>
        <source>Every line gets its outcome here. Where it is unknown, look at the stage before you say the line again.</source>
        <translation>每条文本的结果都显示在这里。结果未知时，请先看舞台，再决定是否重说。</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Everything is kept as you write. Esc closes. Nothing is sent from here.</source>
        <translation>所写内容随时保存。按 Esc 关闭。这里不会发送任何内容。</translation>
    </message>
    <message>
        <source>Everything was right.</source>
        <translation>全部正确。</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>任何位置</translation>
    </message>
    <message>
        <source>Exam results</source>
        <translation>考核结果</translation>
    </message>
    <message>
        <source>Exam, task {number} of {count}: let a line go to one room, and deal with what comes.</source>
        <translation>考核，第 {number}/{count} 题：向一个房间发出一条文本，并处理出现的情况。</translation>
    </message>
    <message>
        <source>Exams, newest first</source>
        <translation>考核，最新的在前</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>预计</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>导出历史记录</translation>
    </message>
    <message>
        <source>Export the run sheet</source>
        <translation>导出流程表</translation>
    </message>
    <message>
        <source>Export what the history shows</source>
        <translation>导出显示的历史记录</translation>
    </message>
    <message>
        <source>Exported histories ({pattern})</source>
        <translation>导出的历史记录 ({pattern})</translation>
    </message>
    <message>
        <source>Exporting the history …</source>
        <translation>正在导出历史记录…</translation>
    </message>
    <message>
        <source>Exporting the history: {done} of {total} lines</source>
        <translation>正在导出历史记录：{done}/{total} 条</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>Faults of the panel itself</source>
        <translation>面板自身的故障</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>收藏</translation>
    </message>
    <message>
        <source>Files of the bundle</source>
        <translation>支持包中的文件</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>筛选</translation>
    </message>
    <message numerus="yes">
        <source>Filters ({count})</source>
        <extracomment>One: Filters (one)</extracomment>
        <translation>
            <numerusform>筛选（{count}）</numerusform>
        </translation>
    </message>
    <message>
        <source>Find an agent, a room or a command</source>
        <translation>查找智能体、房间或命令</translation>
    </message>
    <message>
        <source>Find what a key is to do</source>
        <translation>查找按键的作用</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>第一天</translation>
    </message>
    <message>
        <source>Five years</source>
        <translation>五年</translation>
    </message>
    <message>
        <source>Fold a group, or unfold it</source>
        <translation>折叠或展开分组</translation>
    </message>
    <message>
        <source>Fold or show the &amp;history</source>
        <translation>折叠或显示历史记录(&amp;H)</translation>
    </message>
    <message>
        <source>Fold or show the &amp;targets</source>
        <translation>折叠或显示目标(&amp;T)</translation>
    </message>
    <message>
        <source>Fold the history</source>
        <translation>折叠历史记录</translation>
    </message>
    <message>
        <source>Fold the targets</source>
        <translation>折叠目标</translation>
    </message>
    <message>
        <source>Follows by itself in about {seconds} s (estimate).</source>
        <translation>约 {seconds} 秒后自动衔接（估计）。</translation>
    </message>
    <message>
        <source>Follows the link</source>
        <translation>打开链接</translation>
    </message>
    <message>
        <source>For Excel ({pattern})</source>
        <translation>供 Excel 使用 ({pattern})</translation>
    </message>
    <message>
        <source>For a ticket or a wiki ({pattern})</source>
        <translation>用于工单或 Wiki ({pattern})</translation>
    </message>
    <message>
        <source>For any spreadsheet ({pattern})</source>
        <translation>供任何电子表格使用 ({pattern})</translation>
    </message>
    <message>
        <source>For example: Main stage</source>
        <translation>例如：主舞台</translation>
    </message>
    <message>
        <source>For other programs ({pattern})</source>
        <translation>供其他程序使用 ({pattern})</translation>
    </message>
    <message>
        <source>For reading and printing ({pattern})</source>
        <translation>供阅读和打印 ({pattern})</translation>
    </message>
    <message>
        <source>For spreadsheets ({pattern})</source>
        <translation>供电子表格使用 ({pattern})</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Form of the report</source>
        <translation>报告的格式</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>查找结果</translation>
    </message>
    <message>
        <source>Free some disk space, then send again. It is safe to send again.</source>
        <translation>请腾出一些磁盘空间，然后重新发送。可以放心重新发送。</translation>
    </message>
    <message>
        <source>Freeze everything (Esc). A sentence being spoken cannot be stopped.</source>
        <translation>暂停一切（Esc）。正在说的句子无法中止。</translation>
    </message>
    <message>
        <source>Freezes everything at once. A sentence being spoken cannot be stopped.</source>
        <translation>立即暂停一切。正在说的句子无法中止。</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>From {first} on</source>
        <translation>{first} 起</translation>
    </message>
    <message>
        <source>GO</source>
        <translation>GO</translation>
    </message>
    <message>
        <source>GO once more, or to all rooms</source>
        <translation>再次 GO，或 GO 到所有房间</translation>
    </message>
    <message>
        <source>GO once more, or where it goes to all rooms</source>
        <translation>再次 GO，包括发往所有房间的内容</translation>
    </message>
    <message>
        <source>GO with the line on standby</source>
        <translation>GO：发出待命的文本</translation>
    </message>
    <message>
        <source>GO: lets the line on standby go</source>
        <translation>GO：发出待命的文本</translation>
    </message>
    <message>
        <source>Gateway error</source>
        <translation>网关错误</translation>
    </message>
    <message>
        <source>Gathering what helps …</source>
        <translation>正在收集有用的信息…</translation>
    </message>
    <message>
        <source>Give it a name first.</source>
        <translation>请先取个名称。</translation>
    </message>
    <message>
        <source>Give this account a name and paste its API secret. You find the secret on www.bithuman.ai under Developer, API Secrets.</source>
        <translation>请为此账户取个名字，并粘贴它的 API 密钥。密钥可在 www.bithuman.ai 的“Developer”&gt;“API Secrets”中找到。</translation>
    </message>
    <message>
        <source>Gives the room a name</source>
        <translation>为房间命名</translation>
    </message>
    <message>
        <source>Go on to the next cue, or the one before</source>
        <translation>转到下一个或上一个 Cue</translation>
    </message>
    <message>
        <source>Go on to what is missing, then to the fact</source>
        <translation>前往缺少的信息，再到该信息</translation>
    </message>
    <message>
        <source>Go to the line it &amp;replaced</source>
        <translation>转到被它替换的文本(&amp;R)</translation>
    </message>
    <message>
        <source>Go to the line that replaced &amp;it</source>
        <translation>转到替换它的文本(&amp;I)</translation>
    </message>
    <message>
        <source>Go to the next control, to the one before</source>
        <translation>转到下一个或上一个控件</translation>
    </message>
    <message>
        <source>Go to where it was said a&amp;gain</source>
        <translation>转到再说一次的那条(&amp;G)</translation>
    </message>
    <message>
        <source>Goes by itself in {seconds} s.</source>
        <translation>{seconds} 秒后自动发出。</translation>
    </message>
    <message>
        <source>Goes on to the line after it</source>
        <translation>转到其后的一条文本</translation>
    </message>
    <message>
        <source>Goes to the lines that were found</source>
        <translation>转到找到的文本</translation>
    </message>
    <message>
        <source>Goes to the next thing that can be mended</source>
        <translation>前往下一个可以解决的问题</translation>
    </message>
    <message>
        <source>Goes to the page, then from link to link</source>
        <translation>转到页面，再逐个转到链接</translation>
    </message>
    <message>
        <source>Goes to the text of the file, then to Save</source>
        <translation>转到文件的内容，然后转到“保存”</translation>
    </message>
    <message>
        <source>Goes to the text of the row, and from there to the next one</source>
        <translation>转到该行的文本，再转到下一行</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Group without a name</source>
        <translation>未命名的分组</translation>
    </message>
    <message>
        <source>HOLD</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Half a year</source>
        <translation>半年</translation>
    </message>
    <message>
        <source>Half an answer</source>
        <translation>只有一半的答复</translation>
    </message>
    <message>
        <source>He&amp;lp</source>
        <translation>帮助(&amp;L)</translation>
    </message>
    <message>
        <source>Hear the sound for &amp;delivered</source>
        <translation>试听“已送达”提示音(&amp;D)</translation>
    </message>
    <message>
        <source>Hear the sound for &amp;unknown</source>
        <translation>试听“未知”提示音(&amp;K)</translation>
    </message>
    <message>
        <source>Hear the sound for not h&amp;eard</source>
        <translation>试听“没有人听到”提示音(&amp;E)</translation>
    </message>
    <message numerus="yes">
        <source>Heard in {count} rooms</source>
        <extracomment>One: Heard in one room</extracomment>
        <translation>
            <numerusform>在 {count} 个房间听到</numerusform>
        </translation>
    </message>
    <message>
        <source>Heard in {room} ({percent} % sure)</source>
        <translation>在 {room} 听到（把握 {percent} %）</translation>
    </message>
    <message>
        <source>Heard in {room}, {seconds} s later ({percent} % sure)</source>
        <translation>{seconds} 秒后在 {room} 听到（把握 {percent} %）</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Help pages</source>
        <translation>帮助页面</translation>
    </message>
    <message>
        <source>Help: {title}</source>
        <translation>帮助：{title}</translation>
    </message>
    <message>
        <source>Hidden by the shield.</source>
        <translation>已被隐私遮挡隐藏。</translation>
    </message>
    <message>
        <source>High &amp;contrast, dark</source>
        <translation>高对比度，深色(&amp;C)</translation>
    </message>
    <message>
        <source>Histor&amp;y</source>
        <translation>历史记录(&amp;Y)</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Hold to send (Ctrl+Shift+Enter)</source>
        <translation>按住即可发送（Ctrl+Shift+Enter）</translation>
    </message>
    <message>
        <source>Hold to send to all rooms (Ctrl+Shift+Enter)</source>
        <translation>按住即可发送到所有房间（Ctrl+Shift+Enter）</translation>
    </message>
    <message>
        <source>Hold, or release</source>
        <translation>暂停或解除暂停</translation>
    </message>
    <message>
        <source>Holds if a line is on its way, and then goes back to it</source>
        <translation>如果有文本正在发送，则暂停并返回那里</translation>
    </message>
    <message>
        <source>How everything works</source>
        <translation>使用说明</translation>
    </message>
    <message>
        <source>How everything works ({key})</source>
        <translation>使用说明（{key}）</translation>
    </message>
    <message>
        <source>How long the history stays</source>
        <translation>历史记录的保留时间</translation>
    </message>
    <message>
        <source>However long</source>
        <translation>不限时间</translation>
    </message>
    <message>
        <source>If it should still be said, it is safe to send again.</source>
        <translation>如果仍然要说，可以放心重新发送。</translation>
    </message>
    <message>
        <source>Import cues</source>
        <translation>导入 Cue</translation>
    </message>
    <message>
        <source>In a file of at most</source>
        <translation>文件大小上限</translation>
    </message>
    <message>
        <source>In all, from the press</source>
        <translation>总计（从按下起）</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>发送中</translation>
    </message>
    <message>
        <source>In the details</source>
        <translation>在详情中</translation>
    </message>
    <message>
        <source>In the field API secret: checks it and opens the account</source>
        <translation>在“API 密钥”字段中：检查密钥并打开账户</translation>
    </message>
    <message>
        <source>In the fields Agent and Room</source>
        <translation>在“智能体”和“房间”字段中</translation>
    </message>
    <message>
        <source>In the help</source>
        <translation>在帮助中</translation>
    </message>
    <message>
        <source>In the history</source>
        <translation>在历史记录中</translation>
    </message>
    <message>
        <source>In the ledger</source>
        <translation>在台账中</translation>
    </message>
    <message>
        <source>In the list of rooms</source>
        <translation>在房间列表中</translation>
    </message>
    <message>
        <source>In the message</source>
        <translation>在消息中</translation>
    </message>
    <message>
        <source>In the queue</source>
        <translation>在队列中</translation>
    </message>
    <message>
        <source>In the queue, with what a hold took</source>
        <translation>队列中（含暂停的时间）</translation>
    </message>
    <message>
        <source>In the tables of variables and snippets</source>
        <translation>在变量和常用语的表格中</translation>
    </message>
    <message>
        <source>In the transcript</source>
        <translation>在对话记录中</translation>
    </message>
    <message>
        <source>It became: {outcome}</source>
        <translation>结果：{outcome}</translation>
    </message>
    <message>
        <source>It could not be written to the journal, which comes first.</source>
        <translation>无法写入发送记录，而发送前必须先写入。</translation>
    </message>
    <message>
        <source>It counts as delivered: the answer tells how many rooms it reached.</source>
        <translation>计为“已送达”：答复说明了送达多少个房间。</translation>
    </message>
    <message>
        <source>It counts as delivered: the platform accepted it.</source>
        <translation>计为“已送达”：平台已接受。</translation>
    </message>
    <message>
        <source>It counts as not heard: the answer says that no room got it.</source>
        <translation>计为“没有人听到”：答复说没有房间收到。</translation>
    </message>
    <message>
        <source>It counts as not sent: what never left cannot have been heard.</source>
        <translation>计为“未发送”：从未发出的内容不可能被听到。</translation>
    </message>
    <message>
        <source>It counts as partly delivered: the answer tells of rooms without it.</source>
        <translation>计为“部分送达”：答复提到有房间未收到。</translation>
    </message>
    <message>
        <source>It counts as rejected: the platform refused it, and said so.</source>
        <translation>计为“被拒绝”：平台拒绝了它，并作了说明。</translation>
    </message>
    <message>
        <source>It counts as throttled: the platform asked to wait, and did not act.</source>
        <translation>计为“被限流”：平台要求等待，没有执行。</translation>
    </message>
    <message>
        <source>It counts as unknown: it may have arrived, and no answer says so.</source>
        <translation>计为“未知”：它可能已送达，但没有答复说明。</translation>
    </message>
    <message>
        <source>It counts as unknown: nothing proves that it was said, or that it was not.</source>
        <translation>计为“未知”：没有什么能证明它说过或没说过。</translation>
    </message>
    <message>
        <source>It counts as unknown: the answer says yes and no at once.</source>
        <translation>计为“未知”：答复同时说了是与否。</translation>
    </message>
    <message>
        <source>It counts as unknown: with this status it may have been passed on all the same.</source>
        <translation>计为“未知”：即使是此状态，它也可能已被转发。</translation>
    </message>
    <message>
        <source>It does nothing while you write a text: there it writes its letter.</source>
        <translation>在书写文本时它不起此作用，而是输入字符。</translation>
    </message>
    <message>
        <source>It goes once this one has been spoken, as estimated. A hold ends it.</source>
        <translation>在这个 Cue 说完（按估计）后发出。暂停会取消它。</translation>
    </message>
    <message>
        <source>It had waited longer than a line may.</source>
        <translation>它的等待超过了文本允许的时间。</translation>
    </message>
    <message>
        <source>It has its usual keys again, but for those that do something else now.</source>
        <translation>已恢复默认按键，但现在另有作用的按键除外。</translation>
    </message>
    <message>
        <source>It has no name.</source>
        <translation>它没有名称。</translation>
    </message>
    <message>
        <source>It is empty. Write one in the show&apos;s phrases.</source>
        <translation>它是空的。请在菜单“演出”的“变量、常用语、救场词”中填写。</translation>
    </message>
    <message>
        <source>It is kept. Older lines go by themselves, when nothing is going on.</source>
        <translation>已保存。较早的文本会在没有任何活动时自动删除。</translation>
    </message>
    <message>
        <source>It is nested too deeply.</source>
        <translation>嵌套过深。</translation>
    </message>
    <message>
        <source>It is not a JSON object.</source>
        <translation>它不是 JSON 对象。</translation>
    </message>
    <message>
        <source>It is not a property list with a dictionary.</source>
        <translation>它不是包含字典的 property list（属性列表）。</translation>
    </message>
    <message>
        <source>It is not written as a run sheet has to be.</source>
        <translation>它不符合流程表的格式。</translation>
    </message>
    <message>
        <source>It is not written as an item of a show has to be.</source>
        <translation>它不符合演出项目的格式。</translation>
    </message>
    <message>
        <source>It is safe to send again.</source>
        <translation>可以放心重新发送。</translation>
    </message>
    <message>
        <source>It is saved where you choose, and sent nowhere. Esc closes.</source>
        <translation>它保存在您选择的位置，不会发送到任何地方。按 Esc 关闭。</translation>
    </message>
    <message>
        <source>It may have been said already, at {time}. Look at the stage. Hold GO to say it again, or press Shift+F5.</source>
        <translation>可能已于 {time} 说出。请先看看舞台。要再说一次，请按住 GO，或按 Shift+F5。</translation>
    </message>
    <message>
        <source>It must be a text.</source>
        <translation>它必须是文本。</translation>
    </message>
    <message>
        <source>It must be a whole number of days, from {least} to {most}.</source>
        <translation>必须是 {least} 到 {most} 之间的整数天数。</translation>
    </message>
    <message>
        <source>It must be the whole path of a file.</source>
        <translation>它必须是文件的完整路径。</translation>
    </message>
    <message>
        <source>It must be “on” or “off”.</source>
        <translation>它必须是“on”或“off”。</translation>
    </message>
    <message>
        <source>It opens in your browser, without the API secret. Esc closes. Nothing is sent from here.</source>
        <translation>将在您的浏览器中打开，不带 API 密钥。按 Esc 关闭。这里不会发送任何内容。</translation>
    </message>
    <message>
        <source>It replaced</source>
        <translation>它替换了</translation>
    </message>
    <message>
        <source>It takes about {minutes} min to say (estimate). Hold the button, or press Ctrl+Shift+Enter.</source>
        <translation>说完约需 {minutes} 分钟（估计）。请按住按钮，或按 Ctrl+Shift+Enter。</translation>
    </message>
    <message>
        <source>It takes about {seconds} s to say (estimate). Shorter lines are easier to follow.</source>
        <translation>说完约需 {seconds} 秒（估计）。短一些的文本更容易听懂。</translation>
    </message>
    <message>
        <source>It was held back at the last moment.</source>
        <translation>它在最后一刻被拦下。</translation>
    </message>
    <message>
        <source>It was noted as spoken, but the stage had not heard it.</source>
        <translation>记录为已经说出，但舞台上并没有听到。</translation>
    </message>
    <message>
        <source>It was replaced by</source>
        <translation>它被替换为</translation>
    </message>
    <message>
        <source>It was said again</source>
        <translation>再说一次</translation>
    </message>
    <message>
        <source>It was sent again before anybody had looked at the stage.</source>
        <translation>还没有人看过舞台，就重新发送了。</translation>
    </message>
    <message>
        <source>It was sent once more, for nothing.</source>
        <translation>又发送了一次，但没有必要。</translation>
    </message>
    <message>
        <source>It was taken back before the connection had any of it.</source>
        <translation>它在连接收到任何内容之前已撤回。</translation>
    </message>
    <message>
        <source>It was tried again and again.</source>
        <translation>一再尝试发送。</translation>
    </message>
    <message>
        <source>Item {number} of the run sheet &quot;{sheet}&quot;</source>
        <translation>流程表“{sheet}”的第 {number} 项</translation>
    </message>
    <message>
        <source>Item {number} of the run sheet &quot;{sheet}&quot;: {name}</source>
        <translation>流程表“{sheet}”的第 {number} 项：{name}</translation>
    </message>
    <message>
        <source>Its file has {size} MB.</source>
        <translation>其文件大小为 {size} MB。</translation>
    </message>
    <message>
        <source>Its kind must be REG_SZ or REG_DWORD.</source>
        <translation>它的类型必须是 REG_SZ 或 REG_DWORD。</translation>
    </message>
    <message>
        <source>Its making failed: it cannot go live. Make it anew.</source>
        <translation>创建失败，无法上线。请重新创建。</translation>
    </message>
    <message>
        <source>JSON, for other programs</source>
        <translation>JSON，用于其他程序</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>两者都保留</translation>
    </message>
    <message>
        <source>Keep the name</source>
        <translation>保留名称</translation>
    </message>
    <message>
        <source>Keeping of the &amp;history …</source>
        <translation>历史记录的保留(&amp;H)…</translation>
    </message>
    <message>
        <source>Keeps the name</source>
        <translation>保留名称</translation>
    </message>
    <message>
        <source>Keys that work here</source>
        <translation>此处可用的按键</translation>
    </message>
    <message>
        <source>Keys were changed.</source>
        <translation>已更改按键。</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>语言(&amp;A)</translation>
    </message>
    <message>
        <source>LIVE</source>
        <translation>正式</translation>
    </message>
    <message>
        <source>La&amp;rger</source>
        <translation>放大(&amp;R)</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最后一天</translation>
    </message>
    <message>
        <source>Last lines</source>
        <translation>最近几条文本</translation>
    </message>
    <message>
        <source>Later than planned (s)</source>
        <translation>比计划晚（秒）</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>台账</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>略过</translation>
    </message>
    <message numerus="yes">
        <source>Let go {count} times</source>
        <extracomment>One: Let go once</extracomment>
        <translation>
            <numerusform>发出 {count} 次</numerusform>
        </translation>
    </message>
    <message>
        <source>Line</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Line: {text}</source>
        <translation>文本：{text}</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Lines are still waiting or on their way. Let them go or withdraw them, then delete.</source>
        <translation>还有文本在等待或正在发送。请让它们发出或撤回，然后再删除。</translation>
    </message>
    <message numerus="yes">
        <source>Lines of the last {count} days always stay. Exams of a rehearsal go by the same age. Copies keep what went until they are replaced, one a day.</source>
        <extracomment>One: Lines of the last day always stay. Exams of a rehearsal go by the same age. Copies keep what went until they are replaced, one a day.</extracomment>
        <translation>
            <numerusform>最近 {count} 天的文本始终保留。排练的考核按相同期限删除。副本会保留已删除的内容，直到副本被替换，每天替换一个。</numerusform>
        </translation>
    </message>
    <message>
        <source>Lines stay for</source>
        <translation>文本保留时间</translation>
    </message>
    <message>
        <source>Lines this minute</source>
        <translation>本分钟的文本</translation>
    </message>
    <message>
        <source>Lists use this key, too. Try it there first.</source>
        <translation>列表也使用此按键。请先在列表中试试。</translation>
    </message>
    <message>
        <source>Live now</source>
        <translation>当前在线</translation>
    </message>
    <message>
        <source>Live rooms: {count}.</source>
        <translation>在线的房间：{count} 个。</translation>
    </message>
    <message>
        <source>Lobby, or what you call it</source>
        <translation>大厅，或您习惯的叫法</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Log m&amp;ore for an hour</source>
        <translation>详细记录一小时(&amp;O)</translation>
    </message>
    <message>
        <source>Look at another fact</source>
        <translation>查看另一条信息</translation>
    </message>
    <message>
        <source>Look at another file</source>
        <translation>查看另一个文件</translation>
    </message>
    <message>
        <source>Look at another line</source>
        <translation>查看另一条文本</translation>
    </message>
    <message>
        <source>Look at another message</source>
        <translation>查看另一条消息</translation>
    </message>
    <message>
        <source>Look at another record</source>
        <translation>查看另一条记录</translation>
    </message>
    <message>
        <source>Look at another room</source>
        <translation>查看另一个房间</translation>
    </message>
    <message>
        <source>Look at another row</source>
        <translation>查看另一行</translation>
    </message>
    <message>
        <source>Look at another session</source>
        <translation>查看另一个会话</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>需查看</translation>
    </message>
    <message>
        <source>Look at the agent&apos;s page on bithuman.ai and wait until it is ready.</source>
        <translation>请查看该智能体在 bithuman.ai 上的页面，等它就绪。</translation>
    </message>
    <message>
        <source>Look at the stage before you send it again.</source>
        <translation>重新发送之前，请先看看舞台。</translation>
    </message>
    <message>
        <source>Look for newer releases once a da&amp;y</source>
        <translation>每天检查一次新版本(&amp;Y)</translation>
    </message>
    <message>
        <source>Look once a day</source>
        <translation>每天检查一次</translation>
    </message>
    <message>
        <source>Look there before you send anything again: {rooms}.</source>
        <translation>重新发送任何内容之前，请先看看那里：{rooms}。</translation>
    </message>
    <message>
        <source>Looking for rooms …</source>
        <translation>正在查找房间…</translation>
    </message>
    <message>
        <source>Looking for the conversation of this room …</source>
        <translation>正在查找此房间的对话…</translation>
    </message>
    <message>
        <source>Looking for your agents …</source>
        <translation>正在查找您的智能体…</translation>
    </message>
    <message>
        <source>Looking through {done} lines …</source>
        <translation>正在查看，已查 {done} 条文本…</translation>
    </message>
    <message>
        <source>Looking what is to go …</source>
        <translation>正在确认要删除的内容…</translation>
    </message>
    <message>
        <source>Looking what is to go: {done} lines so far</source>
        <translation>正在确认要删除的内容：目前 {done} 条</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>Looking: {done} of {whole} checks are done.</source>
        <translation>正在检查：{whole} 项中已完成 {done} 项。</translation>
    </message>
    <message>
        <source>Lower the shield to tick what is still to be sent. All else is withdrawn at the release.</source>
        <translation>请先关闭隐私遮挡，再勾选仍要发送的内容。解除暂停时，其余内容将被撤回。</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>Made {when} ({zone}) by the bitHuman Panel</source>
        <translation>由 bitHuman Panel 于 {when}（{zone}）创建</translation>
    </message>
    <message>
        <source>Make a cue of the &amp;line in the details</source>
        <translation>用详情中的文本创建 Cue(&amp;L)</translation>
    </message>
    <message>
        <source>Make a cue of the &amp;message</source>
        <translation>将消息做成 Cue(&amp;M)</translation>
    </message>
    <message>
        <source>Make it a &amp;cue</source>
        <translation>做成 Cue(&amp;C)</translation>
    </message>
    <message>
        <source>Make this column &amp;narrower</source>
        <translation>收窄此栏(&amp;N)</translation>
    </message>
    <message>
        <source>Make this column &amp;wider</source>
        <translation>加宽此栏(&amp;W)</translation>
    </message>
    <message>
        <source>Makes a context of what a visitor said, or goes to the entry of your line</source>
        <translation>把访客的话做成上下文，或转到您那条文本的记录</translation>
    </message>
    <message>
        <source>Markdown, for a ticket or a wiki</source>
        <translation>Markdown，用于工单或 Wiki</translation>
    </message>
    <message>
        <source>May the panel look once a day whether there is a newer release? It sends nothing about you.</source>
        <translation>是否允许面板每天检查一次新版本？不会发送任何关于您的信息。</translation>
    </message>
    <message>
        <source>Men&amp;u</source>
        <translation>菜单(&amp;U)</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Missing facts</source>
        <translation>缺少的信息</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>模式</translation>
    </message>
    <message numerus="yes">
        <source>More is written to the log for {count} minutes. The menu Help ends it.</source>
        <extracomment>One: More is written to the log for another minute. The menu Help ends it.</extracomment>
        <translation>
            <numerusform>日志将详细记录 {count} 分钟。可在菜单“帮助”中结束。</numerusform>
        </translation>
    </message>
    <message>
        <source>More of the show</source>
        <translation>演出的更多操作</translation>
    </message>
    <message>
        <source>More on</source>
        <translation>更多信息</translation>
    </message>
    <message>
        <source>More on bithuman.ai …</source>
        <translation>在 bithuman.ai 上了解更多…</translation>
    </message>
    <message>
        <source>More to do with this line</source>
        <translation>对这条文本的更多操作</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Move d&amp;own</source>
        <translation>下移(&amp;O)</translation>
    </message>
    <message>
        <source>Move the favourite &amp;down</source>
        <translation>下移收藏(&amp;D)</translation>
    </message>
    <message>
        <source>Move the favourite &amp;up</source>
        <translation>上移收藏(&amp;U)</translation>
    </message>
    <message>
        <source>Move this column to the &amp;left</source>
        <translation>将此栏左移(&amp;L)</translation>
    </message>
    <message>
        <source>Move this column to the &amp;right</source>
        <translation>将此栏右移(&amp;R)</translation>
    </message>
    <message>
        <source>Move through the text</source>
        <translation>在文本中移动</translation>
    </message>
    <message>
        <source>Move what is chosen up, or down</source>
        <translation>将所选内容上移或下移</translation>
    </message>
    <message>
        <source>NEXT</source>
        <translation>接下来</translation>
    </message>
    <message>
        <source>Na&amp;me the room …</source>
        <translation>为房间命名(&amp;M)…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name for these filters</source>
        <translation>此筛选的名称</translation>
    </message>
    <message>
        <source>Name of the cue</source>
        <translation>Cue 的名称</translation>
    </message>
    <message>
        <source>Name of the room</source>
        <translation>房间名称</translation>
    </message>
    <message>
        <source>Name of the run sheet</source>
        <translation>流程表的名称</translation>
    </message>
    <message>
        <source>Name of the snippet</source>
        <translation>常用语的名称</translation>
    </message>
    <message>
        <source>Name of the variable</source>
        <translation>变量的名称</translation>
    </message>
    <message>
        <source>Never received</source>
        <translation>从未收到</translation>
    </message>
    <message>
        <source>Never sent: only you see it</source>
        <translation>绝不会发送：只有您能看到</translation>
    </message>
    <message>
        <source>New show</source>
        <translation>新演出</translation>
    </message>
    <message>
        <source>Newer releases</source>
        <translation>新版本</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Next cue follows</source>
        <translation>衔接下一个 Cue</translation>
    </message>
    <message>
        <source>Next: goes by itself in about {seconds} s (estimate).</source>
        <translation>接下来：约 {seconds} 秒后自动发出（估计）。</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>No API secret of the profile {profile} is kept ({store}).</source>
        <translation>未保存配置 {profile} 的 API 密钥（{store}）。</translation>
    </message>
    <message>
        <source>No account is open. Open one, or rehearse.</source>
        <translation>没有打开的账户。请打开一个账户，或进行排练。</translation>
    </message>
    <message>
        <source>No agent there</source>
        <translation>那里没有智能体</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>没有答复</translation>
    </message>
    <message>
        <source>No answer before the deadline.</source>
        <translation>在期限内没有收到答复。</translation>
    </message>
    <message>
        <source>No answer began.</source>
        <translation>没有任何答复到达。</translation>
    </message>
    <message>
        <source>No browser could be opened. The page is {page}</source>
        <translation>无法打开浏览器。页面地址是 {page}</translation>
    </message>
    <message>
        <source>No browser opened it. Open the address above by hand.</source>
        <translation>没有浏览器打开它。请手动打开上面的地址。</translation>
    </message>
    <message>
        <source>No browser opened. The page is {page}</source>
        <translation>没有浏览器打开。页面地址是 {page}</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>无颜色</translation>
    </message>
    <message>
        <source>No connection to the server.</source>
        <translation>未能连接到服务器。</translation>
    </message>
    <message>
        <source>No credits</source>
        <translation>没有额度</translation>
    </message>
    <message>
        <source>No credits left</source>
        <translation>没有额度了</translation>
    </message>
    <message>
        <source>No cue is on standby. Choose one in the run sheet.</source>
        <translation>没有待命的 Cue。请在流程表中选择一个。</translation>
    </message>
    <message>
        <source>No cue was found in it. Choose another column for the text, or another file.</source>
        <translation>没有找到 Cue。请为文本选择另一列，或选择另一个文件。</translation>
    </message>
    <message>
        <source>No cue yet. Add one, import a list, or drop a file here.</source>
        <translation>还没有 Cue。请添加一个、导入列表，或把文件拖到这里。</translation>
    </message>
    <message>
        <source>No exam was taken yet.</source>
        <translation>尚未进行过考核。</translation>
    </message>
    <message>
        <source>No fact yet. What you tell in Context shows up here, with the rooms it reached.</source>
        <translation>还没有信息。您用“上下文”告知的内容会显示在这里，并列出送达的房间。</translation>
    </message>
    <message>
        <source>No line came as far as the fault.</source>
        <translation>没有文本遇到该故障。</translation>
    </message>
    <message>
        <source>No line was found. Look for fewer letters, or show all lines.</source>
        <translation>未找到文本。请减少搜索的字符，或显示所有文本。</translation>
    </message>
    <message>
        <source>No line was let go.</source>
        <translation>没有发出任何文本。</translation>
    </message>
    <message>
        <source>No line was tried.</source>
        <translation>没有尝试发送文本。</translation>
    </message>
    <message>
        <source>No line would go now.</source>
        <translation>目前没有文本会被删除。</translation>
    </message>
    <message>
        <source>No line yet. What you send shows up here, with what became of it.</source>
        <translation>还没有文本。您发送的内容及其结果会显示在这里。</translation>
    </message>
    <message>
        <source>No lines for {seconds} s</source>
        <translation>{seconds} 秒内不能发送</translation>
    </message>
    <message>
        <source>No live room: open an agent&apos;s page, and wait until it is live.</source>
        <translation>没有在线的房间。请打开智能体的页面，等它上线。</translation>
    </message>
    <message>
        <source>No other room was chosen.</source>
        <translation>没有选择其他房间。</translation>
    </message>
    <message>
        <source>No reply proves it, but somebody saw that it was spoken.</source>
        <translation>没有答复能证明，但有人看到它已说出。</translation>
    </message>
    <message>
        <source>No room in the list is called so. Enter takes it for a room id.</source>
        <translation>列表中没有这个名称的房间。按 Enter 将其作为房间 ID。</translation>
    </message>
    <message>
        <source>No room is left that was told this. There is nothing to correct.</source>
        <translation>被告知过此信息的房间都已不在，无需更正。</translation>
    </message>
    <message>
        <source>No room is live. Open the agent&apos;s page.</source>
        <translation>没有在线的房间。请打开智能体的页面。</translation>
    </message>
    <message>
        <source>No room of {agent} is live. Open its page, and wait until it is live.</source>
        <translation>{agent} 没有在线的房间。请打开它的页面，等它上线。</translation>
    </message>
    <message>
        <source>No session is known to be in this room. Choose one from the list.</source>
        <translation>未发现此房间有会话。请从列表中选择一个。</translation>
    </message>
    <message>
        <source>No sound can be played on this computer. Outcomes are still shown and read aloud. Check its loudspeaker, then turn the sounds off and on again.</source>
        <translation>这台电脑无法播放提示音。结果仍会显示并朗读。请检查扬声器，然后关闭提示音再重新开启。</translation>
    </message>
    <message>
        <source>No target is chosen, and cover line and steer go there. Choose an agent and a room.</source>
        <translation>未选择目标，而救场词和引导要发往那里。请选择智能体和房间。</translation>
    </message>
    <message numerus="yes">
        <source>No target is chosen, and {count} cues go there. Choose an agent and a room.</source>
        <extracomment>One: No target is chosen, and one cue goes there. Choose an agent and a room.</extracomment>
        <translation>
            <numerusform>未选择目标，而 {count} 个 Cue 要发往那里。请选择智能体和房间。</numerusform>
        </translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Nobody can say how long an agent keeps what it was told.</source>
        <translation>没有人知道智能体会把被告知的内容记多久。</translation>
    </message>
    <message>
        <source>Nobody can tell whether it arrived</source>
        <translation>无法确定是否送达</translation>
    </message>
    <message>
        <source>Nobody can tell whether the context for this cue arrived. Hold GO to send it again, or press Shift+F5.</source>
        <translation>无法确定这个 Cue 的上下文是否送达。要重新发送，请按住 GO，或按 Shift+F5。</translation>
    </message>
    <message>
        <source>Nobody can tell whether {agent} is ready.</source>
        <translation>无法确定 {agent} 是否就绪。</translation>
    </message>
    <message>
        <source>Nobody can tell which rooms of {agent} are live.</source>
        <translation>无法确定 {agent} 的哪些房间在线。</translation>
    </message>
    <message>
        <source>Nobody connected</source>
        <translation>没有人连接</translation>
    </message>
    <message>
        <source>Nobody connected, older platform</source>
        <translation>没有人连接（旧版平台）</translation>
    </message>
    <message>
        <source>Nobody has said anything here yet.</source>
        <translation>这里还没有人说过话。</translation>
    </message>
    <message>
        <source>Nobody heard this: no room is connected to the agent.</source>
        <translation>没有人听到：没有房间与该智能体连接。</translation>
    </message>
    <message>
        <source>Nobody is connected, and the platform says so in its older words.</source>
        <translation>没有人连接，平台用旧的说法表明这一点。</translation>
    </message>
    <message>
        <source>Nobody is connected: the agent has no live room there.</source>
        <translation>没有人连接：该智能体在那里没有在线的房间。</translation>
    </message>
    <message>
        <source>Nobody is connected: the agent has no live room.</source>
        <translation>没有人连接：该智能体没有在线的房间。</translation>
    </message>
    <message>
        <source>Nobody knows whether the session has ended. Look at the room.</source>
        <translation>无法确定会话是否已结束。请查看房间。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>None chosen</source>
        <translation>未选择</translation>
    </message>
    <message>
        <source>None of the account&apos;s conversations has this room&apos;s name, so the panel cannot tell which of them is held here.</source>
        <translation>账户的对话中没有一个使用此房间的名称，因此面板无法判断哪个对话在这里进行。</translation>
    </message>
    <message>
        <source>Not all of it is done. The panel goes on with it at its next start.</source>
        <translation>尚未全部完成。面板会在下次启动时继续。</translation>
    </message>
    <message>
        <source>Not heard</source>
        <translation>没有人听到</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>以后再说</translation>
    </message>
    <message>
        <source>Not only the administrator can change {place}: it must belong to root, and nobody else may write it.</source>
        <translation>除管理员外，还有其他人能更改 {place}：它必须属于 root，且其他人都不得写入。</translation>
    </message>
    <message>
        <source>Not ready yet: it is still being made, and cannot go live.</source>
        <translation>尚未就绪：仍在创建中，无法上线。</translation>
    </message>
    <message numerus="yes">
        <source>Not ready: {count} things to mend.</source>
        <extracomment>One: Not ready: one thing to mend.</extracomment>
        <translation>
            <numerusform>尚未就绪：有 {count} 项需要解决。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not ready: {count} things to mend. First: {first}</source>
        <extracomment>One: Not ready: one thing to mend. {first}</extracomment>
        <translation>
            <numerusform>尚未就绪：有 {count} 项需要解决。首先：{first}</numerusform>
        </translation>
    </message>
    <message>
        <source>Not said yet</source>
        <translation>尚未发出</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>未发送</translation>
    </message>
    <message>
        <source>Not sent: a column lay over the line. Look, then press again.</source>
        <translation>未发送：有一栏盖住了文本。请看清楚，然后再按一次。</translation>
    </message>
    <message>
        <source>Not sent: it could not be written to the journal on this computer.</source>
        <translation>未发送：无法写入这台电脑上的发送记录。</translation>
    </message>
    <message>
        <source>Not sent: it had waited too long in the queue.</source>
        <translation>未发送：它在队列中等待过久。</translation>
    </message>
    <message>
        <source>Not sent: it was held back before the first byte left.</source>
        <translation>未发送：在第一个字节发出之前被拦下。</translation>
    </message>
    <message>
        <source>Not sent: no connection in time, so it was held back.</source>
        <translation>未发送：未能及时建立连接，因此被拦下。</translation>
    </message>
    <message>
        <source>Not sent: no connection to the platform.</source>
        <translation>未发送：未能连接到平台。</translation>
    </message>
    <message>
        <source>Not sent: nothing of it left this computer.</source>
        <translation>未发送：没有任何内容离开这台电脑。</translation>
    </message>
    <message>
        <source>Not sent: standby was out of sight. Look, then press again.</source>
        <translation>未发送：待命的内容不在视野内。请看清楚，然后再按一次。</translation>
    </message>
    <message>
        <source>Not sent: the connection could not be proved to be private.</source>
        <translation>未发送：无法证明连接是私密的。</translation>
    </message>
    <message>
        <source>Not sent: the network&apos;s proxy did not let it through.</source>
        <translation>未发送：网络的代理服务器没有放行。</translation>
    </message>
    <message>
        <source>Not sent: the panel was stopped before the first byte left.</source>
        <translation>未发送：面板在第一个字节发出之前被停止。</translation>
    </message>
    <message>
        <source>Not sent: the platform&apos;s address could not be looked up.</source>
        <translation>未发送：无法查到平台的地址。</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>未设置</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>未告知</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Note for the operator</source>
        <translation>操作员备注</translation>
    </message>
    <message>
        <source>Noted: it is in the composer, to be said again.</source>
        <translation>已记录：文本已放回编辑框，可以再说一次。</translation>
    </message>
    <message>
        <source>Noted: it is left as it is.</source>
        <translation>已记录：不再处理。</translation>
    </message>
    <message>
        <source>Noted: it was spoken.</source>
        <translation>已记录：已经说出。</translation>
    </message>
    <message>
        <source>Nothing has these words.</source>
        <translation>没有匹配的内容。</translation>
    </message>
    <message>
        <source>Nothing has these words. Try fewer letters.</source>
        <translation>没有匹配的内容。请减少输入的字符再试。</translation>
    </message>
    <message>
        <source>Nothing in the list is called so. Enter takes it for an agent code.</source>
        <translation>列表中没有这个名称。按 Enter 将其作为智能体代码。</translation>
    </message>
    <message>
        <source>Nothing is live now.</source>
        <translation>目前没有在线的会话。</translation>
    </message>
    <message>
        <source>Nothing is on standby.</source>
        <translation>没有待命的内容。</translation>
    </message>
    <message>
        <source>Nothing is sent from here.</source>
        <translation>这里不会发送任何内容。</translation>
    </message>
    <message>
        <source>Nothing leaves for now, so the cue waits no longer. It is on standby.</source>
        <translation>目前不会发出任何内容，因此这个 Cue 不再等待。它仍在待命。</translation>
    </message>
    <message>
        <source>Nothing of the line left this computer.</source>
        <translation>文本的任何内容都没有离开这台电脑。</translation>
    </message>
    <message>
        <source>Nothing on this computer opened the folder. Look for {file}.</source>
        <translation>这台电脑上没有程序打开该文件夹。请查找 {file}。</translation>
    </message>
    <message>
        <source>Nothing on this computer opened {folder}.</source>
        <translation>这台电脑上没有程序打开 {folder}。</translation>
    </message>
    <message>
        <source>Nothing sent yet</source>
        <translation>尚未发送</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>无需操作。</translation>
    </message>
    <message>
        <source>Nothing was copied. Copy rows of a spreadsheet first.</source>
        <translation>没有复制任何内容。请先复制电子表格中的行。</translation>
    </message>
    <message>
        <source>Nothing was held, and Account was not opened.</source>
        <translation>没有暂停，也没有打开“账户”。</translation>
    </message>
    <message>
        <source>Nothing was said twice, but nobody noted what the stage had shown.</source>
        <translation>没有内容被说两次，但也没有人记录舞台上的情况。</translation>
    </message>
    <message>
        <source>Nothing was sent since the panel was started.</source>
        <translation>面板启动后尚未发送任何内容。</translation>
    </message>
    <message>
        <source>Nothing: every line that was let go arrived.</source>
        <translation>没有：发出的每条文本都已送达。</translation>
    </message>
    <message>
        <source>Nothing: it goes at once</source>
        <translation>无：立即发出</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Now {time}</source>
        <translation>现在 {time}</translation>
    </message>
    <message>
        <source>Number of lines</source>
        <translation>文本条数</translation>
    </message>
    <message>
        <source>ON HOLD: nothing leaves</source>
        <translation>已暂停：不会发出任何内容</translation>
    </message>
    <message>
        <source>Off: nothing can be sent by accident while you prepare</source>
        <translation>关闭：准备期间不会误发任何内容</translation>
    </message>
    <message>
        <source>Older lines are still being taken in</source>
        <translation>仍在收录较早的文本</translation>
    </message>
    <message>
        <source>On Speak and Context</source>
        <translation>在“说话”和“上下文”上</translation>
    </message>
    <message>
        <source>On hold: nothing leaves. Release the hold to send.</source>
        <translation>已暂停：不会发出任何内容。要发送，请先解除暂停。</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>发送中</translation>
    </message>
    <message>
        <source>On its way to the room: {text}</source>
        <translation>正在发送：{text}</translation>
    </message>
    <message>
        <source>On standby</source>
        <translation>待命中</translation>
    </message>
    <message>
        <source>On the card Account</source>
        <translation>在“账户”卡片上</translation>
    </message>
    <message>
        <source>On the card Filters</source>
        <translation>在“筛选”卡片上</translation>
    </message>
    <message>
        <source>On the card Log</source>
        <translation>在“日志”卡片上</translation>
    </message>
    <message>
        <source>On the card Preflight</source>
        <translation>在“演前检查”卡片上</translation>
    </message>
    <message>
        <source>On the card Report</source>
        <translation>在“报告”卡片上</translation>
    </message>
    <message>
        <source>On the card Support bundle</source>
        <translation>在“支持包”卡片上</translation>
    </message>
    <message>
        <source>On the run sheet</source>
        <translation>在流程表中</translation>
    </message>
    <message>
        <source>On the stage</source>
        <translation>舞台</translation>
    </message>
    <message>
        <source>On the wire in all</source>
        <translation>传输总计</translation>
    </message>
    <message>
        <source>On this button</source>
        <translation>在此按钮上</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>在此页面上</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>准时</translation>
    </message>
    <message>
        <source>One of its fields stands there twice.</source>
        <translation>其中有一个字段出现了两次。</translation>
    </message>
    <message>
        <source>One of the chosen rooms has closed</source>
        <translation>所选房间之一已关闭</translation>
    </message>
    <message>
        <source>One of the chosen rooms has closed. Untick it before you send.</source>
        <translation>所选房间之一已关闭。发送之前请取消勾选。</translation>
    </message>
    <message>
        <source>One of the chosen rooms has closed. Untick it, then send.</source>
        <translation>所选房间之一已关闭。请取消勾选，然后发送。</translation>
    </message>
    <message>
        <source>One room</source>
        <translation>一个房间</translation>
    </message>
    <message>
        <source>One room stays chosen. Choose another one instead.</source>
        <translation>必须保留一个所选房间。请改选另一个房间。</translation>
    </message>
    <message>
        <source>One show</source>
        <translation>一个演出</translation>
    </message>
    <message>
        <source>Only a favourite can be moved. Mark the agent as one.</source>
        <translation>只有收藏的智能体可以移动。请先将它收藏。</translation>
    </message>
    <message>
        <source>Op&amp;en the page</source>
        <translation>打开页面(&amp;E)</translation>
    </message>
    <message>
        <source>Open Account</source>
        <translation>打开账户</translation>
    </message>
    <message>
        <source>Open a show</source>
        <translation>打开演出</translation>
    </message>
    <message>
        <source>Open an exported history</source>
        <translation>打开导出的历史记录</translation>
    </message>
    <message>
        <source>Open it, billed</source>
        <translation>打开（计费）</translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation>打开文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>Open the agent&apos;s &amp;page …</source>
        <translation>打开智能体的页面(&amp;P)…</translation>
    </message>
    <message>
        <source>Open the agent&apos;s page</source>
        <translation>打开智能体的页面</translation>
    </message>
    <message>
        <source>Open the agent&apos;s page in a browser, wait until it is live, send again.</source>
        <translation>请在浏览器中打开智能体的页面，等它上线后重新发送。</translation>
    </message>
    <message>
        <source>Open the agent&apos;s page so that a session begins, then send again.</source>
        <translation>请打开智能体的页面以开始会话，然后重新发送。</translation>
    </message>
    <message>
        <source>Open the agent&apos;s page …</source>
        <translation>打开智能体的页面…</translation>
    </message>
    <message>
        <source>Open the list</source>
        <translation>打开列表</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>打开页面</translation>
    </message>
    <message>
        <source>Open the page of {agent}?</source>
        <translation>打开 {agent} 的页面？</translation>
    </message>
    <message>
        <source>Open the tables</source>
        <translation>打开表格</translation>
    </message>
    <message>
        <source>Opened history</source>
        <translation>打开的历史记录</translation>
    </message>
    <message>
        <source>Opening the history …</source>
        <translation>正在打开历史记录…</translation>
    </message>
    <message>
        <source>Opening the history: {percent} %</source>
        <translation>正在打开历史记录：{percent}%</translation>
    </message>
    <message>
        <source>Opens the list of snippets, at the start of a word</source>
        <translation>在词首打开常用语列表</translation>
    </message>
    <message>
        <source>Other places</source>
        <translation>其他目标</translation>
    </message>
    <message>
        <source>Other words than planned</source>
        <translation>与计划的文本不同</translation>
    </message>
    <message>
        <source>Out of service</source>
        <translation>停止服务</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>PRIME</source>
        <translation>铺垫</translation>
    </message>
    <message>
        <source>Packed files ({pattern})</source>
        <translation>压缩文件 ({pattern})</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>帮助页面</translation>
    </message>
    <message>
        <source>Part of the cue</source>
        <translation>Cue 的部分</translation>
    </message>
    <message>
        <source>Partly delivered</source>
        <translation>部分送达</translation>
    </message>
    <message>
        <source>Paste it here; it is never shown</source>
        <translation>粘贴到这里；内容绝不会显示</translation>
    </message>
    <message>
        <source>Perhaps told</source>
        <translation>可能已告知</translation>
    </message>
    <message>
        <source>Pick an agent, then one of its rooms. The Send button always says who will get the line.</source>
        <translation>先选智能体，再选它的一个房间。发送按钮始终写明谁会收到文本。</translation>
    </message>
    <message>
        <source>Pick it from the list, or press Enter again to use exactly what you typed.</source>
        <translation>请从列表中选择，或再按一次 Enter，直接使用您输入的内容。</translation>
    </message>
    <message>
        <source>Picture of the window, with the shield up</source>
        <translation>窗口图片（已启用隐私遮挡）</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>套餐</translation>
    </message>
    <message>
        <source>Plan refused</source>
        <translation>套餐不支持</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Planned and said</source>
        <translation>计划与实际</translation>
    </message>
    <message>
        <source>Planned end: {time}</source>
        <translation>计划结束：{time}</translation>
    </message>
    <message>
        <source>Planned text</source>
        <translation>计划的文本</translation>
    </message>
    <message>
        <source>Planned time</source>
        <translation>计划时间</translation>
    </message>
    <message>
        <source>Platform a&amp;ddress</source>
        <translation>平台地址(&amp;D)</translation>
    </message>
    <message>
        <source>Platform address</source>
        <translation>平台地址</translation>
    </message>
    <message>
        <source>Platform error</source>
        <translation>平台错误</translation>
    </message>
    <message>
        <source>Platform out of reach</source>
        <translation>无法连接平台</translation>
    </message>
    <message>
        <source>Pre&amp;flight …</source>
        <translation>演前检查(&amp;F)…</translation>
    </message>
    <message>
        <source>Preflight</source>
        <translation>演前检查</translation>
    </message>
    <message>
        <source>Press a &amp;new key …</source>
        <translation>按下新按键(&amp;N)…</translation>
    </message>
    <message>
        <source>Press the button now. Esc leaves it as it is.</source>
        <translation>现在请按下按钮。按 Esc 则保持不变。</translation>
    </message>
    <message>
        <source>Presses it</source>
        <translation>按下它</translation>
    </message>
    <message>
        <source>Prime</source>
        <translation>铺垫</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>Put the first line on standby, or the last</source>
        <translation>将第一条或最后一条文本设为待命</translation>
    </message>
    <message>
        <source>Put the line before on standby</source>
        <translation>将上一条文本设为待命</translation>
    </message>
    <message>
        <source>Put the next line on standby</source>
        <translation>将下一条文本设为待命</translation>
    </message>
    <message>
        <source>Put the next line on standby, or the one before</source>
        <translation>将下一条或上一条文本设为待命</translation>
    </message>
    <message>
        <source>Puts the fact into the message. What you make of it replaces it. Nothing is sent.</source>
        <translation>把该信息放入消息。您改写的内容会替换它。不会发送任何内容。</translation>
    </message>
    <message>
        <source>Puts the line back into the message. Nothing is sent.</source>
        <translation>把文本放回消息中。不会发送任何内容。</translation>
    </message>
    <message>
        <source>Puts the line before on standby, and sends nothing</source>
        <translation>将上一条文本设为待命，不发送任何内容</translation>
    </message>
    <message>
        <source>Puts the next line on standby, and sends nothing</source>
        <translation>将下一条文本设为待命，不发送任何内容</translation>
    </message>
    <message>
        <source>Puts what the visitor said into the message. Nothing is sent.</source>
        <translation>把访客的话放入消息。不会发送任何内容。</translation>
    </message>
    <message>
        <source>Questions this minute</source>
        <translation>本分钟的查询</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>已排队</translation>
    </message>
    <message>
        <source>Queued, frozen by the hold</source>
        <translation>已排队，暂停中</translation>
    </message>
    <message>
        <source>Quick switcher</source>
        <translation>快速切换</translation>
    </message>
    <message>
        <source>REHEARSAL</source>
        <translation>排练</translation>
    </message>
    <message>
        <source>REHEARSAL: nobody outside this computer hears this</source>
        <translation>排练：除这台电脑外没有人会听到</translation>
    </message>
    <message>
        <source>RELEASE</source>
        <translation>解除暂停</translation>
    </message>
    <message>
        <source>Re&amp;name this run sheet</source>
        <translation>重命名此流程表(&amp;N)</translation>
    </message>
    <message>
        <source>Re&amp;port …</source>
        <translation>报告(&amp;P)…</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>已送达</translation>
    </message>
    <message>
        <source>Reached rooms: {reached}. Rooms that did not get it: {missed}.</source>
        <translation>已送达房间数：{reached}。未收到房间数：{missed}。</translation>
    </message>
    <message>
        <source>Reached: {rooms}</source>
        <translation>已送达的房间：{rooms}</translation>
    </message>
    <message numerus="yes">
        <source>Reading agents: {count} so far</source>
        <extracomment>One: Reading agents: one so far</extracomment>
        <translation>
            <numerusform>正在读取智能体：目前 {count} 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the cues …</source>
        <translation>正在读取 Cue…</translation>
    </message>
    <message>
        <source>Reading the history …</source>
        <translation>正在读取历史记录…</translation>
    </message>
    <message>
        <source>Reading what is said …</source>
        <translation>正在读取对话…</translation>
    </message>
    <message>
        <source>Ready to go live</source>
        <translation>可以上线</translation>
    </message>
    <message>
        <source>Ready.</source>
        <translation>已就绪。</translation>
    </message>
    <message>
        <source>Ready: {a}, {b}, {c}, {d}, {e}, {f}.</source>
        <translation>已就绪：{a}，{b}，{c}，{d}，{e}，{f}。</translation>
    </message>
    <message>
        <source>Ready: {a}, {b}, {c}, {d}, {e}.</source>
        <translation>已就绪：{a}，{b}，{c}，{d}，{e}。</translation>
    </message>
    <message>
        <source>Ready: {a}, {b}, {c}, {d}.</source>
        <translation>已就绪：{a}，{b}，{c}，{d}。</translation>
    </message>
    <message>
        <source>Ready: {a}, {b}, {c}.</source>
        <translation>已就绪：{a}，{b}，{c}。</translation>
    </message>
    <message>
        <source>Ready: {a}, {b}.</source>
        <translation>已就绪：{a}，{b}。</translation>
    </message>
    <message>
        <source>Ready: {a}.</source>
        <translation>已就绪：{a}。</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Records, newest first</source>
        <translation>记录，最新的在前</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>红色</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Refresh agents and rooms</source>
        <translation>刷新智能体和房间</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>Release: send what is ticked</source>
        <translation>解除暂停：发送勾选的内容</translation>
    </message>
    <message>
        <source>Released: lines leave again</source>
        <translation>已解除暂停：文本会再次发出</translation>
    </message>
    <message>
        <source>Remo&amp;ve this run sheet</source>
        <translation>移除此流程表(&amp;V)</translation>
    </message>
    <message>
        <source>Remove this snippet</source>
        <translation>移除此常用语</translation>
    </message>
    <message>
        <source>Remove this variable</source>
        <translation>移除此变量</translation>
    </message>
    <message>
        <source>Removes the row</source>
        <translation>移除该行</translation>
    </message>
    <message>
        <source>Removes what is chosen, or takes back what waits</source>
        <translation>移除所选内容，或撤回等待中的内容</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>已替换</translation>
    </message>
    <message>
        <source>Replaced by: {text}</source>
        <translation>被替换为：{text}</translation>
    </message>
    <message>
        <source>Replaces: {text}</source>
        <translation>替换：{text}</translation>
    </message>
    <message>
        <source>Replacing the copies …</source>
        <translation>正在替换副本…</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>响应</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Report of</source>
        <translation>报告内容</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Request and reply as they &amp;went</source>
        <translation>请求与响应的原文(&amp;W)</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>请求 ID</translation>
    </message>
    <message>
        <source>Request id {id}</source>
        <translation>请求 ID {id}</translation>
    </message>
    <message>
        <source>Request id: {id}</source>
        <translation>请求 ID：{id}</translation>
    </message>
    <message>
        <source>Request refused</source>
        <translation>请求被拒绝</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Right: choose another room, and say it there.</source>
        <translation>正确做法：选择另一个房间，在那里说。</translation>
    </message>
    <message>
        <source>Right: hold, or open Account to enter the new API secret.</source>
        <translation>正确做法：暂停，或打开“账户”输入新的 API 密钥。</translation>
    </message>
    <message>
        <source>Right: leave it. The line arrived, and a second one would be heard.</source>
        <translation>正确做法：不再处理。文本已送达，再发一条会被听到。</translation>
    </message>
    <message>
        <source>Right: look at the stage first, then choose one of the three answers beside the line.</source>
        <translation>正确做法：先看看舞台，再从文本旁的三个答案中选一个。</translation>
    </message>
    <message>
        <source>Right: nothing was sent, so send it again as soon as it can go.</source>
        <translation>正确做法：没有发送任何内容，一旦可以发送就重新发送。</translation>
    </message>
    <message>
        <source>Right: stop, and mend what the answer names. No second try.</source>
        <translation>正确做法：停下，解决答复中指出的问题。不要再试第二次。</translation>
    </message>
    <message>
        <source>Right: wait until somebody is connected. Sending again reaches nobody.</source>
        <translation>正确做法：等到有人连接。重新发送也送达不了任何人。</translation>
    </message>
    <message>
        <source>Right: wait until the countdown is over, without another press.</source>
        <translation>正确做法：等倒计时结束，期间不要再按。</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>房间</translation>
    </message>
    <message>
        <source>Room id</source>
        <translation>房间 ID</translation>
    </message>
    <message>
        <source>Room of the cue</source>
        <translation>Cue 的房间</translation>
    </message>
    <message>
        <source>Room {number}</source>
        <translation>房间 {number}</translation>
    </message>
    <message>
        <source>Room {room} has closed</source>
        <translation>房间 {room} 已关闭</translation>
    </message>
    <message numerus="yes">
        <source>Room {room} may have been told {count} of these: nobody can prove it.</source>
        <extracomment>One: Room {room} may have been told one of these: nobody can prove it.</extracomment>
        <translation>
            <numerusform>房间 {room} 可能已被告知其中 {count} 条，但没有人能证明。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Room {room} never received {count} of these.</source>
        <extracomment>One: Room {room} never received one of these.</extracomment>
        <translation>
            <numerusform>房间 {room} 从未收到其中 {count} 条。</numerusform>
        </translation>
    </message>
    <message>
        <source>Room: all rooms of the agent</source>
        <translation>房间：该智能体的所有房间</translation>
    </message>
    <message>
        <source>Room: {room}</source>
        <translation>房间：{room}</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>房间</translation>
    </message>
    <message>
        <source>Rooms as of {minutes} min ago</source>
        <translation>{minutes} 分钟前的房间情况</translation>
    </message>
    <message>
        <source>Rooms as of {seconds} s ago</source>
        <translation>{seconds} 秒前的房间情况</translation>
    </message>
    <message>
        <source>Rooms radar</source>
        <translation>房间雷达</translation>
    </message>
    <message>
        <source>Rooms reached</source>
        <translation>送达的房间数</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Row {row} is longer than a cell of Excel can be. Export as CSV, or shorten it.</source>
        <translation>第 {row} 行超出了 Excel 单元格的长度上限。请导出为 CSV，或缩短它。</translation>
    </message>
    <message>
        <source>Run of</source>
        <translation>场次</translation>
    </message>
    <message>
        <source>Run sheet</source>
        <translation>流程表</translation>
    </message>
    <message>
        <source>Run sheet {number}</source>
        <translation>流程表 {number}</translation>
    </message>
    <message>
        <source>Run sheets of the show</source>
        <translation>演出的流程表</translation>
    </message>
    <message>
        <source>S&amp;maller</source>
        <translation>缩小(&amp;M)</translation>
    </message>
    <message>
        <source>S&amp;ounds for outcomes</source>
        <translation>结果提示音(&amp;O)</translation>
    </message>
    <message>
        <source>SAFE</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>SHIELD</source>
        <translation>遮挡</translation>
    </message>
    <message>
        <source>SHOW</source>
        <translation>演出</translation>
    </message>
    <message>
        <source>Safe: nothing leaves by accident. Arm the panel to send.</source>
        <translation>发送已锁定：不会误发任何内容。要发送，请先允许发送。</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>已说出</translation>
    </message>
    <message>
        <source>Said at {time} in ALL rooms. Hold GO to say it again.</source>
        <translation>已于 {time} 在所有房间说过。要再说一次，请按住 GO。</translation>
    </message>
    <message>
        <source>Said at {time} in {room}. Hold GO to say it again.</source>
        <translation>已于 {time} 在 {room} 说过。要再说一次，请按住 GO。</translation>
    </message>
    <message>
        <source>Said text</source>
        <translation>说出的文本</translation>
    </message>
    <message>
        <source>Said while something goes wrong</source>
        <translation>出状况时说的话</translation>
    </message>
    <message>
        <source>Save a copy of the show</source>
        <translation>保存演出副本</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Save the secret of this profile again. A proxy may also take it away.</source>
        <translation>请重新保存此配置的密钥。也可能是代理服务器把它去掉了。</translation>
    </message>
    <message>
        <source>Save the support bundle</source>
        <translation>保存支持包</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>已存筛选</translation>
    </message>
    <message>
        <source>Saved. Nothing was sent: give the file to whoever helps you.</source>
        <translation>已保存。未发送任何内容：请把文件交给为您提供帮助的人。</translation>
    </message>
    <message>
        <source>Say it agai&amp;n</source>
        <translation>再说一次(&amp;N)</translation>
    </message>
    <message>
        <source>Say the cover line at once</source>
        <translation>立即说救场词</translation>
    </message>
    <message>
        <source>Says the cover line at once</source>
        <translation>立即说救场词</translation>
    </message>
    <message>
        <source>Search history</source>
        <translation>搜索历史记录</translation>
    </message>
    <message>
        <source>Search, or type a code</source>
        <translation>搜索，或输入代码</translation>
    </message>
    <message>
        <source>Seconds to wait before it goes</source>
        <translation>发出前等待的秒数</translation>
    </message>
    <message>
        <source>See status.bithuman.ai, then try again in a moment.</source>
        <translation>请查看 status.bithuman.ai，稍后重试。</translation>
    </message>
    <message>
        <source>See the prices …</source>
        <translation>查看价格…</translation>
    </message>
    <message>
        <source>See what became of it</source>
        <translation>查看结果</translation>
    </message>
    <message>
        <source>Select all of it, copy what is selected</source>
        <translation>全选、复制所选内容</translation>
    </message>
    <message>
        <source>Send (Ctrl+Enter)</source>
        <translation>发送（Ctrl+Enter）</translation>
    </message>
    <message>
        <source>Send it again if it is still wanted.</source>
        <translation>如果仍然需要，请重新发送。</translation>
    </message>
    <message>
        <source>Send it again if it still fits.</source>
        <translation>如果仍然合适，请重新发送。</translation>
    </message>
    <message>
        <source>Send it again to the rooms that missed it, one by one.</source>
        <translation>请逐个重新发送到未收到的房间。</translation>
    </message>
    <message>
        <source>Send it again when you want it said.</source>
        <translation>想说的时候再发送。</translation>
    </message>
    <message>
        <source>Send it again.</source>
        <translation>请重新发送。</translation>
    </message>
    <message>
        <source>Send the line to the room that the button names</source>
        <translation>把文本发送到按钮上写明的房间</translation>
    </message>
    <message>
        <source>Send the line, also to all rooms</source>
        <translation>发送文本，包括发送到所有房间</translation>
    </message>
    <message>
        <source>Send, and hold</source>
        <translation>发送与暂停</translation>
    </message>
    <message>
        <source>Sends it, also where it goes to all rooms</source>
        <translation>发送，包括发送到所有房间的内容</translation>
    </message>
    <message>
        <source>Sends nothing now.</source>
        <translation>现在不会发送任何内容。</translation>
    </message>
    <message>
        <source>Sends the line to the room that the button names</source>
        <translation>把文本发送到按钮上写明的房间</translation>
    </message>
    <message>
        <source>Sent elsewhere</source>
        <translation>被指向别处</translation>
    </message>
    <message>
        <source>Session ended</source>
        <translation>会话已结束</translation>
    </message>
    <message>
        <source>Session of {agent}</source>
        <translation>{agent} 的会话</translation>
    </message>
    <message>
        <source>Sessions live</source>
        <translation>在线的会话</translation>
    </message>
    <message>
        <source>Several of the account&apos;s conversations have this room&apos;s name, so the panel cannot tell which of them is held here.</source>
        <translation>账户中有多个对话使用此房间的名称，因此面板无法判断哪个对话在这里进行。</translation>
    </message>
    <message numerus="yes">
        <source>Several rooms are chosen, and {count} cues go to one target. Choose one of them, or all rooms.</source>
        <extracomment>One: Several rooms are chosen, and one cue goes to one target. Choose one of them, or all rooms.</extracomment>
        <translation>
            <numerusform>选择了多个房间，而 {count} 个 Cue 只发往一个目标。请选择其中一个，或所有房间。</numerusform>
        </translation>
    </message>
    <message>
        <source>Several rooms are chosen. Choose one of them, or all rooms: this goes to one target.</source>
        <translation>选择了多个房间。请选择其中一个，或所有房间：这只发往一个目标。</translation>
    </message>
    <message>
        <source>Sh&amp;ow the whole history</source>
        <translation>显示全部历史记录(&amp;O)</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Sheet of the workbook</source>
        <translation>工作簿中的工作表</translation>
    </message>
    <message>
        <source>Shield down. Everything can be read again.</source>
        <translation>隐私遮挡已关闭，所有内容都可以重新看到。</translation>
    </message>
    <message>
        <source>Shield up; {key} lowers it. This system cannot leave this window out: what you see here can be recorded.</source>
        <translation>隐私遮挡已开启；按 {key} 关闭。此系统无法排除此窗口：您在这里看到的内容可能被录制。</translation>
    </message>
    <message>
        <source>Shield up; {key} lowers it. Windows leaves this window out of what is shared or recorded.</source>
        <translation>隐私遮挡已开启；按 {key} 关闭。Windows 会将此窗口排除在共享和录制之外。</translation>
    </message>
    <message>
        <source>Shield up; {key} lowers it. Windows refuses to leave this window out: what you see here can be recorded.</source>
        <translation>隐私遮挡已开启；按 {key} 关闭。Windows 拒绝排除此窗口：您在这里看到的内容可能被录制。</translation>
    </message>
    <message>
        <source>Shorten or change the text, check the room, then send again.</source>
        <translation>请缩短或修改文本，检查房间，然后重新发送。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>演出</translation>
    </message>
    <message>
        <source>Show &amp;mode</source>
        <translation>演出模式(&amp;M)</translation>
    </message>
    <message>
        <source>Show all lines</source>
        <translation>显示所有文本</translation>
    </message>
    <message>
        <source>Show in history</source>
        <translation>在历史记录中显示</translation>
    </message>
    <message>
        <source>Show mode</source>
        <translation>演出模式</translation>
    </message>
    <message>
        <source>Show mode is on, so the editor has closed. Everything you wrote is kept.</source>
        <translation>演出模式已开启，因此编辑器已关闭。您写的所有内容都已保留。</translation>
    </message>
    <message>
        <source>Show mode is on: no line can be deleted. Switch it off first.</source>
        <translation>演出模式已开启：不能删除文本。请先将它关闭。</translation>
    </message>
    <message>
        <source>Show mode is on: no session can be ended.</source>
        <translation>演出模式已开启：不能结束会话。</translation>
    </message>
    <message>
        <source>Show mode on, or off</source>
        <translation>开启或关闭演出模式</translation>
    </message>
    <message>
        <source>Show mode was left, so the next cue does not follow by itself.</source>
        <translation>已退出演出模式，因此下一个 Cue 不会自动衔接。</translation>
    </message>
    <message>
        <source>Show mode: the run goes on. Leave Show mode to begin again.</source>
        <translation>演出模式：本场继续进行。要从头开始，请先退出演出模式。</translation>
    </message>
    <message>
        <source>Show mode: the run sheet stays as it is. Leave Show mode to bring in cues.</source>
        <translation>演出模式：流程表保持不变。要导入 Cue，请先退出演出模式。</translation>
    </message>
    <message>
        <source>Show mode: the run sheet stays as it is. Leave Show mode to edit it.</source>
        <translation>演出模式：流程表保持不变。要编辑，请先退出演出模式。</translation>
    </message>
    <message>
        <source>Show mode: the show stays open. Leave Show mode to open another one.</source>
        <translation>演出模式：当前演出保持打开。要打开另一个演出，请先退出演出模式。</translation>
    </message>
    <message>
        <source>Show mode: the values of variables can be changed, everything else stays as it is.</source>
        <translation>演出模式：只能更改变量的值，其余保持不变。</translation>
    </message>
    <message>
        <source>Show the &amp;log …</source>
        <translation>显示日志(&amp;L)…</translation>
    </message>
    <message>
        <source>Show the account</source>
        <translation>显示账户</translation>
    </message>
    <message>
        <source>Show time</source>
        <translation>可演时长</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>演出</translation>
    </message>
    <message>
        <source>Shows ({pattern})</source>
        <translation>演出 ({pattern})</translation>
    </message>
    <message>
        <source>Sign in on bithuman.ai to see why, or choose another profile.</source>
        <translation>请登录 bithuman.ai 查看原因，或选择另一个配置。</translation>
    </message>
    <message>
        <source>Silence between (estimate)</source>
        <translation>间隔的静默（估计）</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Snippet {number}</source>
        <translation>常用语 {number}</translation>
    </message>
    <message>
        <source>Snippets</source>
        <translation>常用语</translation>
    </message>
    <message>
        <source>Some rooms get the line, others are skipped or fail.</source>
        <translation>有些房间收到文本，其他房间被跳过或失败。</translation>
    </message>
    <message>
        <source>Some rooms got this line, others did not.</source>
        <translation>有些房间收到了这条文本，有些没有。</translation>
    </message>
    <message>
        <source>Some rooms only</source>
        <translation>仅部分房间</translation>
    </message>
    <message>
        <source>Somebody left it as it is ({time}).</source>
        <translation>有人不再处理它（{time}）。</translation>
    </message>
    <message>
        <source>Somebody saw that it was spoken ({time}).</source>
        <translation>有人看到它已说出（{time}）。</translation>
    </message>
    <message>
        <source>Somebody took it up again ({time}).</source>
        <translation>有人选择了再说一次（{time}）。</translation>
    </message>
    <message>
        <source>Somebody took that word back ({time}).</source>
        <translation>有人撤销了先前的标记（{time}）。</translation>
    </message>
    <message>
        <source>Something between this machine and bitHuman may have damaged it.</source>
        <translation>可能在这台电脑与 bitHuman 之间的某个环节损坏了。</translation>
    </message>
    <message>
        <source>Something else answered where releases are announced. This network may want you to sign in first; then look again.</source>
        <translation>版本发布地址返回了其他内容。此网络可能要求先登录；请登录后再检查。</translation>
    </message>
    <message>
        <source>Something in the panel failed. Lines can still be sent. The log has details.</source>
        <translation>面板出了故障。仍然可以发送文本。日志中有详细信息。</translation>
    </message>
    <message>
        <source>Something that is not the platform answers with nonsense.</source>
        <translation>并非平台的某个东西返回了毫无意义的答复。</translation>
    </message>
    <message>
        <source>Something went wrong inside the panel.</source>
        <translation>面板内部出了问题。</translation>
    </message>
    <message>
        <source>Space does nothing else then, but in texts and lists and on buttons.</source>
        <translation>此后，除了在文本、列表和按钮上，空格键不再有其他作用。</translation>
    </message>
    <message>
        <source>Spea&amp;k</source>
        <translation>说话(&amp;K)</translation>
    </message>
    <message>
        <source>Speak</source>
        <translation>说话</translation>
    </message>
    <message>
        <source>Speak or Context</source>
        <translation>说话或上下文</translation>
    </message>
    <message>
        <source>Speak says it aloud, word for word. Context only tells the agent: nobody hears it.</source>
        <translation>“说话”会逐字大声说出。“上下文”只告诉智能体，没有人会听到。</translation>
    </message>
    <message>
        <source>Speak to ALL rooms of {agent}</source>
        <translation>让 {agent} 在所有房间说话</translation>
    </message>
    <message numerus="yes">
        <source>Speak to ALL {count} rooms of {agent}</source>
        <extracomment>One: Speak to ALL rooms of {agent}: it has one</extracomment>
        <translation>
            <numerusform>让 {agent} 在全部 {count} 个房间说话</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Speak to ALL {rooms} rooms of {agent}, {count} people</source>
        <extracomment>One: Speak to ALL {rooms} rooms of {agent}, one person</extracomment>
        <translation>
            <numerusform>让 {agent} 在全部 {rooms} 个房间说话，共 {count} 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Speak to {agent} in room {room}</source>
        <translation>让 {agent} 在房间 {room} 说话</translation>
    </message>
    <message numerus="yes">
        <source>Speak to {agent} in {count} rooms</source>
        <extracomment>One: Speak to {agent} in one room</extracomment>
        <translation>
            <numerusform>让 {agent} 在 {count} 个房间说话</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Speak to {agent} in {rooms} rooms, {count} people</source>
        <extracomment>One: Speak to {agent} in {rooms} rooms, one person</extracomment>
        <translation>
            <numerusform>让 {agent} 在 {rooms} 个房间说话，共 {count} 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Speak to {agent} in {room}</source>
        <translation>让 {agent} 在 {room} 说话</translation>
    </message>
    <message>
        <source>Speak to …</source>
        <translation>说话…</translation>
    </message>
    <message>
        <source>Speak: hidden</source>
        <translation>说话：已隐藏</translation>
    </message>
    <message>
        <source>Speaking time (estimate)</source>
        <translation>说话时长（估计）</translation>
    </message>
    <message>
        <source>Speaking time (s, estimate)</source>
        <translation>说话时长（秒，估计）</translation>
    </message>
    <message>
        <source>Split it into shorter lines.</source>
        <translation>请把它分成几条较短的文本。</translation>
    </message>
    <message>
        <source>Stage s&amp;hield</source>
        <translation>隐私遮挡(&amp;P)</translation>
    </message>
    <message>
        <source>Stage shield is up</source>
        <translation>隐私遮挡已开启</translation>
    </message>
    <message>
        <source>Standby</source>
        <translation>待命</translation>
    </message>
    <message>
        <source>Standby has moved, so the cue before waits no longer.</source>
        <translation>待命已移动，因此之前的 Cue 不再等待。</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Status {status}</source>
        <translation>状态 {status}</translation>
    </message>
    <message>
        <source>Status: {status}</source>
        <translation>状态：{status}</translation>
    </message>
    <message>
        <source>Steer</source>
        <translation>引导</translation>
    </message>
    <message>
        <source>Steer with the prepared context at once</source>
        <translation>立即用准备好的上下文引导</translation>
    </message>
    <message>
        <source>Steer your agents live</source>
        <translation>实时操控您的智能体</translation>
    </message>
    <message>
        <source>Steer: {complaint}</source>
        <translation>引导：{complaint}</translation>
    </message>
    <message>
        <source>Steers: adds the prepared context at once</source>
        <translation>引导：立即添加准备好的上下文</translation>
    </message>
    <message>
        <source>Step {number} of {count}. Esc ends the tour.</source>
        <translation>第 {number} 步，共 {count} 步。按 Esc 结束导览。</translation>
    </message>
    <message>
        <source>Still speaking: about {seconds} s left (estimate)</source>
        <translation>仍在说话：约剩 {seconds} 秒（估计）</translation>
    </message>
    <message>
        <source>Sto&amp;p the drill</source>
        <translation>停止演练(&amp;P)</translation>
    </message>
    <message>
        <source>Stop the drill</source>
        <translation>停止演练</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Support bundle</source>
        <translation>支持包</translation>
    </message>
    <message>
        <source>Switched off by your IT.</source>
        <translation>已由您的 IT 部门关闭。</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Take an e&amp;xam</source>
        <translation>参加考核(&amp;X)</translation>
    </message>
    <message>
        <source>Take away {key}</source>
        <translation>移除 {key}</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Take it back ({key})</source>
        <translation>撤销（{key}）</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>Takes a snippet, while that list is open</source>
        <translation>在该列表打开时插入常用语</translation>
    </message>
    <message>
        <source>Takes back what waits to go by itself</source>
        <translation>撤回等待自动发出的内容</translation>
    </message>
    <message>
        <source>Talking and silent times are estimates: the platform never tells when an agent has ended.</source>
        <translation>说话和静默时间均为估计：平台从不告知智能体何时说完。</translation>
    </message>
    <message>
        <source>Talking time (estimate)</source>
        <translation>说话时间（估计）</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Tell ALL rooms of {agent}</source>
        <translation>告知所有房间的 {agent}</translation>
    </message>
    <message numerus="yes">
        <source>Tell ALL {count} rooms of {agent}</source>
        <extracomment>One: Tell ALL rooms of {agent}: it has one</extracomment>
        <translation>
            <numerusform>告知全部 {count} 个房间的 {agent}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tell ALL {rooms} rooms of {agent}, {count} people</source>
        <extracomment>One: Tell ALL {rooms} rooms of {agent}, one person</extracomment>
        <translation>
            <numerusform>告知全部 {rooms} 个房间的 {agent}，共 {count} 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Tell {agent} in room {room}</source>
        <translation>告知房间 {room} 的 {agent}</translation>
    </message>
    <message numerus="yes">
        <source>Tell {agent} in {count} rooms</source>
        <extracomment>One: Tell {agent} in one room</extracomment>
        <translation>
            <numerusform>告知 {count} 个房间的 {agent}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tell {agent} in {rooms} rooms, {count} people</source>
        <extracomment>One: Tell {agent} in {rooms} rooms, one person</extracomment>
        <translation>
            <numerusform>告知 {rooms} 个房间的 {agent}，共 {count} 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Tell {agent} in {room}</source>
        <translation>告知 {room} 的 {agent}</translation>
    </message>
    <message>
        <source>Tell …</source>
        <translation>告知…</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Text of the snippet</source>
        <translation>常用语的文本</translation>
    </message>
    <message>
        <source>That folder is the panel&apos;s own. Choose another folder.</source>
        <translation>该文件夹由面板自己使用。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>That is the API secret. Enter it under Account, never here.</source>
        <translation>这是 API 密钥。请在“账户”中输入，绝不要在这里输入。</translation>
    </message>
    <message>
        <source>That was too soon after the last line. Press again.</source>
        <translation>距上一条文本太近。请再按一次。</translation>
    </message>
    <message>
        <source>The API secret holds a character that cannot be sent, at position {position}: only plain letters, digits and signs without spaces. Copy it again.</source>
        <translation>API 密钥的第 {position} 个字符无法发送：只能使用普通字母、数字和符号，不含空格。请重新复制。</translation>
    </message>
    <message>
        <source>The API secret is in another field too, where it would be shown. Remove it there.</source>
        <translation>另一个字段中也有 API 密钥，在那里会显示出来。请从那里删除。</translation>
    </message>
    <message>
        <source>The API secret is not valid.</source>
        <translation>API 密钥无效。</translation>
    </message>
    <message>
        <source>The API secret is revoked in the middle of the show.</source>
        <translation>演出进行到一半，API 密钥被吊销。</translation>
    </message>
    <message>
        <source>The API secret is too long for the password store: it takes {longest} characters. Check that you copied the secret alone.</source>
        <translation>API 密钥太长，密码存储最多容纳 {longest} 个字符。请确认只复制了密钥本身。</translation>
    </message>
    <message>
        <source>The API secret must have 8 to 512 characters. Copy it again, whole.</source>
        <translation>API 密钥必须有 8 到 512 个字符。请重新完整复制。</translation>
    </message>
    <message>
        <source>The API secret of the profile {profile} is kept ({store}).</source>
        <translation>已保存配置 {profile} 的 API 密钥（{store}）。</translation>
    </message>
    <message>
        <source>The CA file {file} cannot be read: {reason}.</source>
        <translation>无法读取 CA 文件 {file}：{reason}。</translation>
    </message>
    <message>
        <source>The CA file {file} holds no certificate in PEM form.</source>
        <translation>CA 文件 {file} 中没有 PEM 格式的证书。</translation>
    </message>
    <message>
        <source>The Wi-Fi goes, and comes back after some seconds.</source>
        <translation>Wi-Fi 断开，几秒后恢复。</translation>
    </message>
    <message>
        <source>The account has no credits left.</source>
        <translation>账户没有额度了。</translation>
    </message>
    <message>
        <source>The account is suspended.</source>
        <translation>账户已被停用。</translation>
    </message>
    <message>
        <source>The account&apos;s plan does not include the API.</source>
        <translation>账户的套餐不包含 API。</translation>
    </message>
    <message>
        <source>The agent code has a space around it. Remove it.</source>
        <translation>智能体代码前后有空格。请删除。</translation>
    </message>
    <message>
        <source>The agent is not ready.</source>
        <translation>智能体尚未就绪。</translation>
    </message>
    <message>
        <source>The agent may know this now. No reply proves it either way.</source>
        <translation>智能体可能已经知道了。没有答复能证明是或否。</translation>
    </message>
    <message>
        <source>The agent says the line aloud</source>
        <translation>智能体把文本念出声来</translation>
    </message>
    <message>
        <source>The agent silently learns the line</source>
        <translation>智能体默默得知这条文本</translation>
    </message>
    <message>
        <source>The announcement does not carry the right signature, so it is not believed. Tell your IT.</source>
        <translation>版本公告的签名不正确，因此不予采信。请告知您的 IT 部门。</translation>
    </message>
    <message>
        <source>The announcement has expired, so it is not believed. Check the date of this computer, or look again tomorrow.</source>
        <translation>版本公告已过期，因此不予采信。请检查这台电脑的日期，或明天再检查。</translation>
    </message>
    <message>
        <source>The announcement is dated in the future. Check the date of this computer, then look again.</source>
        <translation>版本公告的日期在将来。请检查这台电脑的日期，然后再检查新版本。</translation>
    </message>
    <message>
        <source>The announcement is older than one seen before, so it is not believed. Look again tomorrow.</source>
        <translation>版本公告比之前见过的更旧，因此不予采信。请明天再检查。</translation>
    </message>
    <message>
        <source>The answer broke off before its end.</source>
        <translation>答复在结束前中断。</translation>
    </message>
    <message>
        <source>The answer could not be understood.</source>
        <translation>无法理解收到的答复。</translation>
    </message>
    <message>
        <source>The answer drips in, a byte at a time, past every deadline.</source>
        <translation>答复一个字节一个字节地到来，超过所有时限。</translation>
    </message>
    <message>
        <source>The answer points to another address.</source>
        <translation>答复指向另一个地址。</translation>
    </message>
    <message>
        <source>The answer was broken.</source>
        <translation>答复已损坏。</translation>
    </message>
    <message>
        <source>The answer was far too large and was not read to its end.</source>
        <translation>答复过大，未能读完。</translation>
    </message>
    <message>
        <source>The answer was longer than the panel reads.</source>
        <translation>答复超出了面板读取的长度。</translation>
    </message>
    <message>
        <source>The answer was read to its end.</source>
        <translation>答复已完整读取。</translation>
    </message>
    <message>
        <source>The base URL holds a character that an address cannot have.</source>
        <translation>基础 URL 中含有地址不允许的字符。</translation>
    </message>
    <message>
        <source>The base URL is not a whole address. It looks like https://api.bithuman.ai.</source>
        <translation>基础 URL 不是完整的地址。写法如 https://api.bithuman.ai。</translation>
    </message>
    <message>
        <source>The base URL must begin with https: over http the API secret could be read.</source>
        <translation>基础 URL 必须以 https: 开头：使用 http 时 API 密钥可能被他人读取。</translation>
    </message>
    <message>
        <source>The base URL must not have a query (?) or a fragment (#).</source>
        <translation>基础 URL 不得包含查询（?）或片段（#）。</translation>
    </message>
    <message>
        <source>The base URL must not hold a user name or a password (@).</source>
        <translation>基础 URL 不得包含用户名或密码（@）。</translation>
    </message>
    <message>
        <source>The bundle could not be put together. The log says why: send that instead.</source>
        <translation>无法生成支持包。日志中有原因：请改为发送日志。</translation>
    </message>
    <message>
        <source>The cell under “{column}” holds a control character ({code}). Remove it.</source>
        <translation>“{column}”下的单元格含有控制字符（{code}）。请删除。</translation>
    </message>
    <message>
        <source>The cell under “{column}” holds a formula that failed ({error}). Mend it in the spreadsheet.</source>
        <translation>“{column}”下的单元格中的公式出错（{error}）。请在电子表格中改正。</translation>
    </message>
    <message>
        <source>The cell under “{column}” is longer than {most} characters. Shorten it.</source>
        <translation>“{column}”下的单元格超过 {most} 个字符。请缩短。</translation>
    </message>
    <message>
        <source>The chosen a&amp;gent</source>
        <translation>所选智能体(&amp;G)</translation>
    </message>
    <message>
        <source>The chosen room has closed. Choose another before you press GO.</source>
        <translation>所选房间已关闭。按 GO 之前请选择另一个房间。</translation>
    </message>
    <message>
        <source>The computer was asleep or too busy, so the cue waits no longer. It is on standby. Look at the stage, then press GO.</source>
        <translation>电脑曾休眠或过于繁忙，因此这个 Cue 不再等待。它仍在待命。请先看看舞台，然后按 GO。</translation>
    </message>
    <message>
        <source>The connection breaks after the line was read; it is spoken.</source>
        <translation>文本被读取后连接断开；文本会被说出。</translation>
    </message>
    <message>
        <source>The connection broke.</source>
        <translation>连接已断开。</translation>
    </message>
    <message>
        <source>The connection closes after the line was read; it is not spoken.</source>
        <translation>文本被读取后连接关闭；文本不会被说出。</translation>
    </message>
    <message>
        <source>The connection could not be proved to be private.</source>
        <translation>无法证明连接是私密的。</translation>
    </message>
    <message>
        <source>The connection was lost before an answer came.</source>
        <translation>在答复到达之前连接已断开。</translation>
    </message>
    <message>
        <source>The context for this cue is confirmed. Press GO for its line.</source>
        <translation>这个 Cue 的上下文已确认。按 GO 发出它的文本。</translation>
    </message>
    <message>
        <source>The context for this cue is on its way. Press again once it is confirmed.</source>
        <translation>这个 Cue 的上下文正在发送。请在确认后再按一次。</translation>
    </message>
    <message>
        <source>The cover line is at hand.</source>
        <translation>救场词已备好。</translation>
    </message>
    <message>
        <source>The cover line was changed.</source>
        <translation>已更改救场词。</translation>
    </message>
    <message>
        <source>The credits run out within half a minute. Until then lines arrive.</source>
        <translation>额度会在半分钟内用尽。在此之前文本都能送达。</translation>
    </message>
    <message>
        <source>The cue changed under your hand. Look, then press again.</source>
        <translation>按下的瞬间 Cue 变了。请看清楚，然后再按一次。</translation>
    </message>
    <message>
        <source>The cue or its target was changed, so it waits no longer. It is on standby.</source>
        <translation>这个 Cue 或它的目标已更改，因此不再等待。它仍在待命。</translation>
    </message>
    <message>
        <source>The cue was withdrawn. It is on standby.</source>
        <translation>已撤回这个 Cue。它仍在待命。</translation>
    </message>
    <message numerus="yes">
        <source>The cues were added, but {count} rows could not be used.</source>
        <extracomment>One: The cues were added, but one row could not be used.</extracomment>
        <translation>
            <numerusform>已添加 Cue，但有 {count} 行无法使用。</numerusform>
        </translation>
    </message>
    <message>
        <source>The current target</source>
        <translation>当前目标</translation>
    </message>
    <message>
        <source>The deadline must be more than 0 and at most 120 seconds.</source>
        <translation>期限必须大于 0 秒，且不超过 120 秒。</translation>
    </message>
    <message>
        <source>The details show the reason.</source>
        <translation>详情中有原因。</translation>
    </message>
    <message>
        <source>The details show the whole answer.</source>
        <translation>详情中有完整的答复。</translation>
    </message>
    <message>
        <source>The file as it was is kept as {place}.</source>
        <translation>原来的文件已保存为 {place}。</translation>
    </message>
    <message>
        <source>The file cannot be written ({reason}). Choose another folder, or make room.</source>
        <translation>无法写入文件（{reason}）。请选择其他文件夹或腾出空间。</translation>
    </message>
    <message>
        <source>The file ends early. Its last lines are missing.</source>
        <translation>文件提前结束。最后的文本缺失。</translation>
    </message>
    <message>
        <source>The first message that is shown, or the last</source>
        <translation>显示的第一条或最后一条消息</translation>
    </message>
    <message>
        <source>The first row has headings</source>
        <translation>第一行是标题</translation>
    </message>
    <message>
        <source>The folder cannot be opened from here: {file}</source>
        <translation>无法从这里打开该文件夹：{file}</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made ({reason}). Make room for it, or choose another one with {variable}.</source>
        <translation>无法创建文件夹 {folder}（{reason}）。请为它腾出空间，或用 {variable} 选择另一个文件夹。</translation>
    </message>
    <message>
        <source>The gateway gives up with an error page, though the line is spoken.</source>
        <translation>文本会被说出，但网关放弃并返回错误页面。</translation>
    </message>
    <message>
        <source>The head of the answer is broken; the line is spoken.</source>
        <translation>答复的头部已损坏；文本会被说出。</translation>
    </message>
    <message>
        <source>The history could not be cleaned ({reason}). Check that its folder can be written and has room; the panel goes on with it at its next start.</source>
        <translation>历史记录未能清理（{reason}）。请确认其文件夹可写且有空间；面板会在下次启动时继续。</translation>
    </message>
    <message>
        <source>The history did not keep what became of this line.</source>
        <translation>历史记录没有保存这条文本的结果。</translation>
    </message>
    <message>
        <source>The history has no line.</source>
        <translation>历史记录中没有文本。</translation>
    </message>
    <message numerus="yes">
        <source>The history has {count} lines, the oldest of {day}.</source>
        <extracomment>One: The history has one line, of {day}.</extracomment>
        <translation>
            <numerusform>历史记录有 {count} 条文本，最早的是 {day}。</numerusform>
        </translation>
    </message>
    <message>
        <source>The history in {folder} cannot be opened ({reason}). Check that the folder can be written and has room.</source>
        <translation>无法打开 {folder} 中的历史记录（{reason}）。请确认该文件夹可写且有空间。</translation>
    </message>
    <message>
        <source>The history in {folder} cannot be read ({reason}). Check the folder and its disk.</source>
        <translation>无法读取 {folder} 中的历史记录（{reason}）。请检查该文件夹及其磁盘。</translation>
    </message>
    <message>
        <source>The history in {folder} cannot be written ({reason}). Check that the folder can be written and has room.</source>
        <translation>无法写入 {folder} 中的历史记录（{reason}）。请确认该文件夹可写且有空间。</translation>
    </message>
    <message>
        <source>The history is backed up as {file}.</source>
        <translation>历史记录已备份为 {file}。</translation>
    </message>
    <message>
        <source>The history is damaged: {trouble}.</source>
        <translation>历史记录已损坏：{trouble}。</translation>
    </message>
    <message>
        <source>The history is in use, so its file could not be cleaned yet. Close other programs that look at it; the panel goes on with it later by itself.</source>
        <translation>历史记录正在使用中，其文件尚未能清理。请关闭其他正在查看它的程序；面板稍后会自动继续。</translation>
    </message>
    <message>
        <source>The history is not open.</source>
        <translation>历史记录未打开。</translation>
    </message>
    <message>
        <source>The history is whole.</source>
        <translation>历史记录完好。</translation>
    </message>
    <message>
        <source>The history shows each choice at once. Esc closes. Nothing is sent from here.</source>
        <translation>每项选择会立即显示在历史记录中。按 Esc 关闭。这里不会发送任何内容。</translation>
    </message>
    <message>
        <source>The history was damaged. It was set aside as {file}; a new one has begun.</source>
        <translation>历史记录已损坏。它已另存为 {file}，并开始了新的历史记录。</translation>
    </message>
    <message>
        <source>The history was damaged. It was set aside as {file}; the copy {copy} is in its place. Lines sent after that copy are missing.</source>
        <translation>历史记录已损坏。它已另存为 {file}，现用副本 {copy} 代替。该副本之后发送的文本缺失。</translation>
    </message>
    <message>
        <source>The history was found empty. It was set aside as {file}; a new one has begun.</source>
        <translation>历史记录是空的。它已另存为 {file}，并开始了新的历史记录。</translation>
    </message>
    <message>
        <source>The history was found empty. It was set aside as {file}; the copy {copy} is in its place. Lines sent after that copy are missing.</source>
        <translation>历史记录是空的。它已另存为 {file}，现用副本 {copy} 代替。该副本之后发送的文本缺失。</translation>
    </message>
    <message>
        <source>The history was missing, and there is no copy of it. A new one has begun.</source>
        <translation>历史记录不见了，也没有副本。已开始新的历史记录。</translation>
    </message>
    <message>
        <source>The history was missing. The copy {copy} is in its place. Lines sent after that copy are missing.</source>
        <translation>历史记录不见了，现用副本 {copy} 代替。该副本之后发送的文本缺失。</translation>
    </message>
    <message>
        <source>The history was not backed up ({reason}). Check that the disk has room, then try again.</source>
        <translation>历史记录未能备份（{reason}）。请检查磁盘空间，然后重试。</translation>
    </message>
    <message>
        <source>The history was written by a newer version of the panel and is left as it is. Use that version, or another folder for this one.</source>
        <translation>历史记录由更新版本的面板写入，因此未作改动。请使用那个版本，或为此版本选用另一个文件夹。</translation>
    </message>
    <message>
        <source>The key is still down. Let it go, then press again.</source>
        <translation>按键仍被按住。请松开，然后再按一次。</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>The last cue was let go: this run is whole.</source>
        <translation>最后一个 Cue 已发出：本场完整。</translation>
    </message>
    <message>
        <source>The line could not be sent from this machine.</source>
        <translation>无法从这台电脑发送这条文本。</translation>
    </message>
    <message>
        <source>The line could not be written down, so it was not sent.</source>
        <translation>无法记下这条文本，因此没有发送。</translation>
    </message>
    <message>
        <source>The line holds a control character ({code}) at position {position}. Remove it.</source>
        <translation>文本的第 {position} 个字符是控制字符（{code}）。请删除。</translation>
    </message>
    <message>
        <source>The line is accepted with an answer far too long.</source>
        <translation>文本被接受，但答复过长。</translation>
    </message>
    <message>
        <source>The line is accepted with an answer that makes no sense.</source>
        <translation>文本被接受，但答复毫无意义。</translation>
    </message>
    <message>
        <source>The line is accepted, then the answer breaks off in the middle.</source>
        <translation>文本被接受，随后答复中途断开。</translation>
    </message>
    <message>
        <source>The line is empty. Write what the agent should say or know.</source>
        <translation>文本是空的。请写下智能体要说或要知道的内容。</translation>
    </message>
    <message>
        <source>The line is now a cue of the run sheet. Nothing was sent.</source>
        <translation>这条文本已成为流程表中的 Cue。未发送任何内容。</translation>
    </message>
    <message>
        <source>The line is spoken, but no answer ever comes.</source>
        <translation>文本会被说出，但始终没有答复。</translation>
    </message>
    <message>
        <source>The line left this computer, or a part of it did.</source>
        <translation>文本的全部或一部分已离开这台电脑。</translation>
    </message>
    <message>
        <source>The line waited too long, so it was not sent.</source>
        <translation>这条文本等待过久，因此没有发送。</translation>
    </message>
    <message>
        <source>The line was not sent again, though that was safe.</source>
        <translation>文本没有重新发送，尽管可以放心重新发送。</translation>
    </message>
    <message>
        <source>The line was taken back before anything left.</source>
        <translation>这条文本在任何内容发出之前已撤回。</translation>
    </message>
    <message>
        <source>The link “{cell}” is not known. Write follow or manual.</source>
        <translation>无法识别衔接方式“{cell}”。请写“自动”或“手动”。</translation>
    </message>
    <message>
        <source>The list shows the whole history. Narrow it by Search or Filters; or choose Delete the whole history.</source>
        <translation>列表显示的是全部历史记录。请用搜索或筛选缩小范围；或选择“删除全部历史记录”。</translation>
    </message>
    <message>
        <source>The log cannot be read ({reason}). Open its folder and look there.</source>
        <translation>无法读取日志（{reason}）。请打开其文件夹查看。</translation>
    </message>
    <message>
        <source>The log holds no secret and no line. Esc closes. Nothing is sent from here.</source>
        <translation>日志不含密钥和文本。按 Esc 关闭。这里不会发送任何内容。</translation>
    </message>
    <message>
        <source>The managed default {name} in {source} cannot be used. {reason} Until that is mended the panel stays offline: ask your IT.</source>
        <translation>{source} 中的托管默认值 {name} 无法使用。{reason} 在修正之前，面板保持离线：请联系您的 IT 部门。</translation>
    </message>
    <message>
        <source>The managed defaults in {source} cannot be used. {reason} Until that is mended the panel stays offline: ask your IT.</source>
        <translation>{source} 中的托管默认值无法使用。{reason} 在修正之前，面板保持离线：请联系您的 IT 部门。</translation>
    </message>
    <message>
        <source>The menu View</source>
        <translation>菜单“视图”</translation>
    </message>
    <message>
        <source>The message is now the last cue of the run sheet.</source>
        <translation>该消息现在是流程表中的最后一个 Cue。</translation>
    </message>
    <message>
        <source>The mode “{cell}” is not known. Write Speak or Context.</source>
        <translation>无法识别模式“{cell}”。请写“说话”或“上下文”。</translation>
    </message>
    <message>
        <source>The name is {count} characters long; it has room for {most}. Make it shorter.</source>
        <translation>名称有 {count} 个字符，最多只能有 {most} 个。请缩短。</translation>
    </message>
    <message>
        <source>The name of the server was not found.</source>
        <translation>找不到服务器的名称。</translation>
    </message>
    <message>
        <source>The network guard in front of bitHuman turned this machine away.</source>
        <translation>bitHuman 前端的网络防护拒绝了这台电脑。</translation>
    </message>
    <message>
        <source>The network&apos;s proxy let nothing through.</source>
        <translation>网络的代理服务器没有放行。</translation>
    </message>
    <message>
        <source>The newest fact, the oldest fact</source>
        <translation>最新的信息、最早的信息</translation>
    </message>
    <message>
        <source>The newest line, the oldest line</source>
        <translation>最新一条、最早一条文本</translation>
    </message>
    <message numerus="yes">
        <source>The newest {count} records, in English.</source>
        <extracomment>One: One record, in English.</extracomment>
        <translation>
            <numerusform>最新的 {count} 条记录，英文。</numerusform>
        </translation>
    </message>
    <message>
        <source>The next cue does not follow by itself. Press GO for it.</source>
        <translation>下一个 Cue 不会自动衔接。要发出它，请按 GO。</translation>
    </message>
    <message>
        <source>The next cue does not follow by itself. {reason}</source>
        <translation>下一个 Cue 不会自动衔接。{reason}</translation>
    </message>
    <message>
        <source>The next cue does not follow by itself: it goes to ALL rooms. Hold GO for it, or press Shift+F5.</source>
        <translation>下一个 Cue 会发送到所有房间，因此不会自动衔接。要发出它，请按住 GO，或按 Shift+F5。</translation>
    </message>
    <message>
        <source>The next cue does not follow by itself: it was sent there before. Hold GO to send it again, or press Shift+F5.</source>
        <translation>下一个 Cue 以前已发送到那里，因此不会自动衔接。要重新发送，请按住 GO，或按 Shift+F5。</translation>
    </message>
    <message>
        <source>The next cue does not follow by itself: its context is not confirmed. Press GO for it.</source>
        <translation>下一个 Cue 的上下文尚未确认，因此不会自动衔接。请为它按 GO。</translation>
    </message>
    <message>
        <source>The next cue follows by itself</source>
        <translation>下一个 Cue 自动衔接</translation>
    </message>
    <message>
        <source>The pages of the help are not here. Install the panel again to have them back.</source>
        <translation>找不到帮助页面。请重新安装面板以恢复。</translation>
    </message>
    <message>
        <source>The panel cannot mark its files in {folder} as its own ({reason}). Check that the folder can be written and lies on a disk of this machine.</source>
        <translation>面板无法将 {folder} 中的文件标记为自己的（{reason}）。请确认该文件夹可写，且位于这台电脑的磁盘上。</translation>
    </message>
    <message>
        <source>The panel did not close in order. The run sheet is where it was, on hold. Look at the stage, then release the hold.</source>
        <translation>面板上次未正常关闭。流程表仍在原来的位置，并处于暂停中。请先看看舞台，然后解除暂停。</translation>
    </message>
    <message>
        <source>The panel ended</source>
        <translation>面板已退出</translation>
    </message>
    <message>
        <source>The panel ended before the answer ({time}).</source>
        <translation>面板在答复之前已退出（{time}）。</translation>
    </message>
    <message>
        <source>The panel is still opening. Press again in a moment.</source>
        <translation>面板正在打开。请稍后再按一次。</translation>
    </message>
    <message>
        <source>The panel itself failed. Details are in {file}.</source>
        <translation>面板本身出了故障。详细信息在 {file} 中。</translation>
    </message>
    <message>
        <source>The panel knows no password store for this system ({platform}). Keep the API secret for this session only.</source>
        <translation>面板不支持此系统（{platform}）的密码存储。请仅在本次会话中保留 API 密钥。</translation>
    </message>
    <message>
        <source>The panel stopped waiting for an answer.</source>
        <translation>面板已停止等待答复。</translation>
    </message>
    <message>
        <source>The panel was stopped meanwhile.</source>
        <translation>其间面板被停止。</translation>
    </message>
    <message>
        <source>The password store ({store}) cannot be reached ({kind}). Check that it runs, or keep the API secret for this session only.</source>
        <translation>无法访问密码存储（{store}）（{kind}）。请确认它正在运行，或仅在本次会话中保留 API 密钥。</translation>
    </message>
    <message>
        <source>The password store ({store}) did not keep the change. Try again, or keep the API secret for this session only.</source>
        <translation>密码存储（{store}）没有保存更改。请重试，或仅在本次会话中保留 API 密钥。</translation>
    </message>
    <message>
        <source>The password store ({store}) is locked. Unlock it, then try again.</source>
        <translation>密码存储（{store}）已锁定。请解锁，然后重试。</translation>
    </message>
    <message>
        <source>The password store ({store}) refused ({kind}). Try again, or keep the API secret for this session only.</source>
        <translation>密码存储（{store}）拒绝了请求（{kind}）。请重试，或仅在本次会话中保留 API 密钥。</translation>
    </message>
    <message>
        <source>The password store does not answer. Look for its unlock window, or keep the API secret for this session only.</source>
        <translation>密码存储没有响应。请查找它的解锁窗口，或仅在本次会话中保留 API 密钥。</translation>
    </message>
    <message>
        <source>The path of the base URL must not hold % or dots.</source>
        <translation>基础 URL 的路径不得包含 % 或点。</translation>
    </message>
    <message>
        <source>The people in this room may lose the avatar at once.</source>
        <translation>此房间里的人可能会立即看不到数字人。</translation>
    </message>
    <message>
        <source>The place where releases are announced could not be reached. Check the connection, then look again.</source>
        <translation>无法连接到版本发布地址。请检查连接，然后再检查新版本。</translation>
    </message>
    <message>
        <source>The plan of this account does not include this.</source>
        <translation>此账户的套餐不包含此功能。</translation>
    </message>
    <message>
        <source>The platform accepts the API secret.</source>
        <translation>平台接受 API 密钥。</translation>
    </message>
    <message>
        <source>The platform accepts the line, but it reaches no room.</source>
        <translation>平台接受文本，但没有送达任何房间。</translation>
    </message>
    <message>
        <source>The platform answered nothing.</source>
        <translation>平台没有任何答复。</translation>
    </message>
    <message>
        <source>The platform answers in {ms} ms.</source>
        <translation>平台在 {ms} ms 内答复。</translation>
    </message>
    <message>
        <source>The platform asked to wait: too many lines in one minute. It did not act.</source>
        <translation>平台要求等待：一分钟内发送的文本过多。平台没有执行。</translation>
    </message>
    <message>
        <source>The platform calls it {status}.</source>
        <translation>平台显示的状态是 {status}。</translation>
    </message>
    <message>
        <source>The platform cannot be reached at all.</source>
        <translation>完全无法连接平台。</translation>
    </message>
    <message>
        <source>The platform could not be reached.</source>
        <translation>无法连接平台。</translation>
    </message>
    <message>
        <source>The platform does not accept the API secret. Save the current one.</source>
        <translation>平台不接受此 API 密钥。请保存当前有效的密钥。</translation>
    </message>
    <message>
        <source>The platform does not know the agent, and says so in its older words.</source>
        <translation>平台不认识该智能体，并用旧的说法表明这一点。</translation>
    </message>
    <message>
        <source>The platform does not know the agent.</source>
        <translation>平台不认识该智能体。</translation>
    </message>
    <message>
        <source>The platform does not know this API secret. Copy it again, whole.</source>
        <translation>平台不识别此 API 密钥。请重新完整复制。</translation>
    </message>
    <message>
        <source>The platform does not name the room, so this cannot be ended here.</source>
        <translation>平台没有说明是哪个房间，因此无法在这里结束此会话。</translation>
    </message>
    <message>
        <source>The platform does not say</source>
        <translation>平台没有说明</translation>
    </message>
    <message>
        <source>The platform does not say what is live.</source>
        <translation>平台没有说明哪些会话在线。</translation>
    </message>
    <message>
        <source>The platform does not say whether it can go live.</source>
        <translation>平台没有说明它能否上线。</translation>
    </message>
    <message>
        <source>The platform does not tell the credits left.</source>
        <translation>平台没有说明剩余额度。</translation>
    </message>
    <message>
        <source>The platform does not tell them.</source>
        <translation>平台没有说明。</translation>
    </message>
    <message>
        <source>The platform fails with an internal error.</source>
        <translation>平台出现内部错误。</translation>
    </message>
    <message>
        <source>The platform finds the request invalid.</source>
        <translation>平台认为请求无效。</translation>
    </message>
    <message>
        <source>The platform refused this line (status {status}).</source>
        <translation>平台拒绝了这条文本（状态 {status}）。</translation>
    </message>
    <message>
        <source>The platform refuses the API secret. Enter the new one under Account.</source>
        <translation>平台拒绝此 API 密钥。请在“账户”中输入新的密钥。</translation>
    </message>
    <message>
        <source>The platform says</source>
        <translation>平台说明</translation>
    </message>
    <message>
        <source>The platform says that it is out of service for a moment.</source>
        <translation>平台表示暂时停止服务。</translation>
    </message>
    <message>
        <source>The platform says: {message}</source>
        <translation>平台说明：{message}</translation>
    </message>
    <message>
        <source>The platform takes no more lines for now. Press again in {seconds} s.</source>
        <translation>平台暂时不再接受文本。请在 {seconds} 秒后再按一次。</translation>
    </message>
    <message>
        <source>The platform takes some seconds to answer.</source>
        <translation>平台需要几秒才能答复。</translation>
    </message>
    <message>
        <source>The platform writes down nothing of what is said in this room.</source>
        <translation>平台不记录此房间里的对话。</translation>
    </message>
    <message>
        <source>The platform&apos;s address could not be looked up.</source>
        <translation>无法查询平台的地址。</translation>
    </message>
    <message>
        <source>The profile&apos;s name cannot be used: it must be visible text.</source>
        <translation>该配置的名称无法使用：它必须是可见文本。</translation>
    </message>
    <message>
        <source>The proxy of this machine did not let the connection through.</source>
        <translation>这台电脑的代理服务器没有放行连接。</translation>
    </message>
    <message>
        <source>The record in full</source>
        <translation>完整的记录</translation>
    </message>
    <message>
        <source>The report is saved.</source>
        <translation>已保存报告。</translation>
    </message>
    <message>
        <source>The request reached bitHuman without an API secret.</source>
        <translation>请求到达 bitHuman 时没有附带 API 密钥。</translation>
    </message>
    <message>
        <source>The room closes before the line arrives.</source>
        <translation>文本送达之前房间就关闭了。</translation>
    </message>
    <message>
        <source>The room did not get this. GO sends it again: {text}</source>
        <translation>未收到，按 GO 重新发送：{text}</translation>
    </message>
    <message>
        <source>The room id holds a control character ({code}) at position {position}. Remove it.</source>
        <translation>房间 ID 的第 {position} 个字符是控制字符（{code}）。请删除。</translation>
    </message>
    <message>
        <source>The room id is empty. Choose a room, or a broadcast.</source>
        <translation>房间 ID 是空的。请选择一个房间或广播。</translation>
    </message>
    <message>
        <source>The room id is empty. Type the room&apos;s id, or choose a broadcast.</source>
        <translation>房间 ID 是空的。请输入房间 ID，或选择广播。</translation>
    </message>
    <message>
        <source>The room is there, but no agent works in it: lines to it are skipped.</source>
        <translation>房间存在，但里面没有智能体在工作：发往那里的文本会被跳过。</translation>
    </message>
    <message>
        <source>The room knows this: {text}</source>
        <translation>已知道：{text}</translation>
    </message>
    <message>
        <source>The room may know this. Hold GO to send it again: {text}</source>
        <translation>可能已知道，按住 GO 重新发送：{text}</translation>
    </message>
    <message>
        <source>The room must know this first: {text}</source>
        <translation>须先告知：{text}</translation>
    </message>
    <message>
        <source>The room of this cue has closed. Aim the cue elsewhere before you press GO.</source>
        <translation>这个 Cue 的房间已关闭。按 GO 之前请更改 Cue 的目标。</translation>
    </message>
    <message>
        <source>The room {room} of {agent} is not live. Open it again, or aim elsewhere.</source>
        <translation>{agent} 的房间 {room} 不在线。请重新打开它，或更改目标。</translation>
    </message>
    <message>
        <source>The row has no text. Write what the agent should say or know.</source>
        <translation>该行没有文本。请写下智能体要说或要知道的内容。</translation>
    </message>
    <message>
        <source>The run begins again: every cue is unsaid.</source>
        <translation>本场从头开始：所有 Cue 都恢复为尚未发出。</translation>
    </message>
    <message>
        <source>The run of {when}</source>
        <translation>{when} 的场次</translation>
    </message>
    <message>
        <source>The run sheet has another name.</source>
        <translation>已更改流程表的名称。</translation>
    </message>
    <message>
        <source>The run sheet has no cues yet.</source>
        <translation>流程表中还没有 Cue。</translation>
    </message>
    <message>
        <source>The run sheet is still being opened. Press again in a moment.</source>
        <translation>流程表正在打开。请稍后再按一次。</translation>
    </message>
    <message>
        <source>The run sheet was exported.</source>
        <translation>已导出流程表。</translation>
    </message>
    <message>
        <source>The secret goes into this computer&apos;s own password store and nowhere else. Leave the address empty unless your IT gave you one.</source>
        <translation>密钥只保存在这台电脑自己的密码存储中，不会保存到别处。除非 IT 部门给了您地址，否则请将地址留空。</translation>
    </message>
    <message>
        <source>The server could not prove who it is.</source>
        <translation>服务器无法证明自己的身份。</translation>
    </message>
    <message>
        <source>The session goes on: nothing left this computer. {title}</source>
        <translation>会话仍在进行：没有任何内容离开此电脑。{title}</translation>
    </message>
    <message>
        <source>The session was ended.</source>
        <translation>会话已结束。</translation>
    </message>
    <message>
        <source>The session was not ended.</source>
        <translation>会话未能结束。</translation>
    </message>
    <message>
        <source>The session was not ended. {title} {hint}</source>
        <translation>会话未能结束。{title}{hint}</translation>
    </message>
    <message>
        <source>The session was over already.</source>
        <translation>会话早已结束。</translation>
    </message>
    <message>
        <source>The settings cannot be saved ({reason}). Check that {folder} can be written and has room.</source>
        <translation>无法保存设置（{reason}）。请确认 {folder} 可写且有空间。</translation>
    </message>
    <message>
        <source>The settings in {file} cannot be read, so the account is not known. Mend or remove this file, or open the account in the window.</source>
        <translation>无法读取 {file} 中的设置，因此不知道是哪个账户。请修复或删除此文件，或在窗口中打开该账户。</translation>
    </message>
    <message>
        <source>The shield is up. Lower it to edit: what is written here is for your eyes only.</source>
        <translation>隐私遮挡已开启。要编辑，请先关闭：这里写的内容只供您自己看。</translation>
    </message>
    <message>
        <source>The shield is up. Lower it to name a room: its name is for your eyes only.</source>
        <translation>隐私遮挡已开启。要为房间命名，请将其关闭：名称只供您自己查看。</translation>
    </message>
    <message>
        <source>The show</source>
        <translation>演出</translation>
    </message>
    <message>
        <source>The show has another name.</source>
        <translation>已更改演出的名称。</translation>
    </message>
    <message numerus="yes">
        <source>The show is on. {count} things to mend.</source>
        <extracomment>One: The show is on. One thing to mend.</extracomment>
        <translation>
            <numerusform>演出正在进行。有 {count} 项需要解决。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The show is on. {count} things to mend. First: {first}</source>
        <extracomment>One: The show is on. One thing to mend: {first}</extracomment>
        <translation>
            <numerusform>演出正在进行。有 {count} 项需要解决。首先：{first}</numerusform>
        </translation>
    </message>
    <message>
        <source>The show is saved again.</source>
        <translation>演出又可以保存了。</translation>
    </message>
    <message>
        <source>The show over time</source>
        <translation>演出的时间进程</translation>
    </message>
    <message>
        <source>The snippets were changed.</source>
        <translation>已更改常用语。</translation>
    </message>
    <message>
        <source>The stage heard it in {room}</source>
        <translation>舞台上在 {room} 听到了</translation>
    </message>
    <message>
        <source>The stage heard the same line twice.</source>
        <translation>舞台上两次听到同一条文本。</translation>
    </message>
    <message>
        <source>The steer is at hand.</source>
        <translation>引导已备好。</translation>
    </message>
    <message>
        <source>The steer was changed.</source>
        <translation>已更改引导。</translation>
    </message>
    <message>
        <source>The stored API secret of the profile {profile} cannot be used. Save it again.</source>
        <translation>为配置 {profile} 保存的 API 密钥无法使用。请重新保存。</translation>
    </message>
    <message>
        <source>The system&apos;s own certificate store, and {file}.</source>
        <translation>系统自带的证书存储和 {file}。</translation>
    </message>
    <message>
        <source>The system&apos;s own certificate store.</source>
        <translation>系统自带的证书存储。</translation>
    </message>
    <message>
        <source>The target changed under your hand. Look, then press again.</source>
        <translation>按下的瞬间目标变了。请看清楚，然后再按一次。</translation>
    </message>
    <message>
        <source>The text is too long for bitHuman.</source>
        <translation>文本超出了 bitHuman 的长度上限。</translation>
    </message>
    <message>
        <source>The time for an answer was up.</source>
        <translation>等待答复的时间已到。</translation>
    </message>
    <message>
        <source>The time “{cell}” is not a time of day. Write it as 19:05.</source>
        <translation>“{cell}”不是一天中的时间。请写成 19:05 这样。</translation>
    </message>
    <message numerus="yes">
        <source>The variable {name} has no value, and {count} cues wait for it. Give it one in the show.</source>
        <extracomment>One: The variable {name} has no value, and one cue waits for it. Give it one in the show.</extracomment>
        <translation>
            <numerusform>变量 {name} 没有值，有 {count} 个 Cue 在等它。请在演出中为它设置值。</numerusform>
        </translation>
    </message>
    <message>
        <source>The variable {name} has no value. Give it one in the show, or write what to say without: {example}.</source>
        <translation>变量 {name} 没有值。请在演出中填写它的值，或写明没有值时说什么：{example}。</translation>
    </message>
    <message>
        <source>The variables were changed.</source>
        <translation>已更改变量。</translation>
    </message>
    <message>
        <source>The wait “{cell}” cannot be used. Write seconds, at most {most}.</source>
        <translation>等待时间“{cell}”无法使用。请写秒数，最多 {most}。</translation>
    </message>
    <message>
        <source>The whole history</source>
        <translation>全部历史记录</translation>
    </message>
    <message>
        <source>Then the message replaces nothing, and is told as a fact of its own.</source>
        <translation>这样消息不替换任何内容，而是作为一条新信息告知。</translation>
    </message>
    <message>
        <source>Then: the end</source>
        <translation>然后：结束</translation>
    </message>
    <message>
        <source>Then: {title}</source>
        <translation>然后：{title}</translation>
    </message>
    <message>
        <source>There is no API secret for the profile {profile}.</source>
        <translation>配置 {profile} 没有 API 密钥。</translation>
    </message>
    <message>
        <source>There is no cover line. Write what is said while something goes wrong.</source>
        <translation>没有救场词。请写下出问题时要说的话。</translation>
    </message>
    <message>
        <source>There is no line in {file}.</source>
        <translation>{file} 中没有文本。</translation>
    </message>
    <message>
        <source>There is no line to back up yet.</source>
        <translation>还没有可备份的文本。</translation>
    </message>
    <message>
        <source>There is no line to delete.</source>
        <translation>没有可删除的文本。</translation>
    </message>
    <message>
        <source>There is no line to report yet.</source>
        <translation>还没有可报告的文本。</translation>
    </message>
    <message numerus="yes">
        <source>There is no snippet {snippet}, and {count} cues call for it. Add it, or change the cues.</source>
        <extracomment>One: There is no snippet {snippet}, and one cue calls for it. Add it, or change the cue.</extracomment>
        <translation>
            <numerusform>没有常用语 {snippet}，而有 {count} 个 Cue 用到它。请添加它，或更改这些 Cue。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no snippet {snippet}. Choose one of the list, or put a space after the slash.</source>
        <translation>没有常用语 {snippet}。请从列表中选择，或在斜杠后加一个空格。</translation>
    </message>
    <message>
        <source>There is no steer. Write a context that turns the talk.</source>
        <translation>没有引导。请写一条能转变话题的上下文。</translation>
    </message>
    <message>
        <source>There is no such agent in this account.</source>
        <translation>此账户中没有这个智能体。</translation>
    </message>
    <message>
        <source>There is no such record in the log.</source>
        <translation>日志中没有这样的记录。</translation>
    </message>
    <message>
        <source>There was a press before the wait was over.</source>
        <translation>等待尚未结束就按下了。</translation>
    </message>
    <message>
        <source>There was no connection to the platform.</source>
        <translation>未能连接到平台。</translation>
    </message>
    <message>
        <source>These are more than {most} lines. Narrow the history down, or export it.</source>
        <translation>超过 {most} 条文本。请缩小历史记录的范围，或将其导出。</translation>
    </message>
    <message>
        <source>They cannot be read ({reason}).</source>
        <translation>无法读取它们（{reason}）。</translation>
    </message>
    <message>
        <source>They go from the history, from what is searched, and from its copies. What was set aside of a damaged history goes with them, whole. The show itself, exported files and the platform keep what they have. A cue whose line goes counts as not yet said, a fact as not yet told.</source>
        <translation>它们会从历史记录、搜索数据及其副本中删除。损坏的历史记录所另存的内容也会一并全部删除。演出本身、导出的文件和平台保留各自的内容。文本被删除的 Cue 计为尚未发出，信息计为未告知。</translation>
    </message>
    <message>
        <source>This account has no agent yet. Make one on the platform, or type a code.</source>
        <translation>此账户还没有智能体。请在平台上创建一个，或输入代码。</translation>
    </message>
    <message>
        <source>This account has no agents yet.</source>
        <translation>此账户还没有智能体。</translation>
    </message>
    <message>
        <source>This account has no credits left.</source>
        <translation>此账户没有额度了。</translation>
    </message>
    <message>
        <source>This account has no credits left. Open Account to buy some.</source>
        <translation>此账户没有额度了。请打开“账户”购买。</translation>
    </message>
    <message>
        <source>This account is not allowed to do that.</source>
        <translation>此账户无权这样做。</translation>
    </message>
    <message>
        <source>This account may not read what is said in its rooms.</source>
        <translation>此账户无权读取其房间里的对话。</translation>
    </message>
    <message>
        <source>This address does not answer as bitHuman does.</source>
        <translation>此地址返回的不是 bitHuman 的答复。</translation>
    </message>
    <message>
        <source>This agent code cannot be used: a code is 1 to 64 letters, digits, hyphens or underscores. Check it against the agent&apos;s page.</source>
        <translation>此智能体代码无法使用：代码由 1 到 64 个字母、数字、连字符或下划线组成。请对照智能体的页面检查。</translation>
    </message>
    <message>
        <source>This agent or this call no longer exists.</source>
        <translation>此智能体或此调用已不存在。</translation>
    </message>
    <message>
        <source>This bitHuman account is suspended.</source>
        <translation>此 bitHuman 账户已被停用。</translation>
    </message>
    <message>
        <source>This conversation has ended. What was said in it stays until you choose another.</source>
        <translation>此对话已结束。在您选择其他房间之前，对话内容会一直保留。</translation>
    </message>
    <message>
        <source>This copy of the panel does not know where releases are announced.</source>
        <translation>这份面板没有版本发布地址。</translation>
    </message>
    <message>
        <source>This cue goes in {seconds} s. Hold GO to let it go now, or withdraw it.</source>
        <translation>这个 Cue 将在 {seconds} 秒后发出。要立即发出，请按住 GO；也可以撤回它。</translation>
    </message>
    <message>
        <source>This cue is next, in about {seconds} s. Hold GO to let it go now, or withdraw it.</source>
        <translation>接下来是这个 Cue，约 {seconds} 秒后发出。要立即发出，请按住 GO；也可以撤回它。</translation>
    </message>
    <message>
        <source>This cue is no longer in the show that is open.</source>
        <translation>此 Cue 已不在打开的演出中。</translation>
    </message>
    <message>
        <source>This cue is on the run sheet {sheet}. Choose that one first.</source>
        <translation>此 Cue 在流程表 {sheet} 中。请先选择它。</translation>
    </message>
    <message>
        <source>This cue needs no context. Press GO for its line.</source>
        <translation>这个 Cue 不需要上下文。按 GO 发出它的文本。</translation>
    </message>
    <message>
        <source>This file is no Excel workbook. Save it as XLSX or CSV.</source>
        <translation>此文件不是 Excel 工作簿。请将它存为 XLSX 或 CSV。</translation>
    </message>
    <message>
        <source>This file is no table and no text. Save it as CSV, XLSX or Markdown.</source>
        <translation>此文件既不是表格也不是文本。请将它存为 CSV、XLSX 或 Markdown。</translation>
    </message>
    <message>
        <source>This goes to ALL rooms. Hold GO, or press Shift+F5.</source>
        <translation>这会发送到所有房间。请按住 GO，或按 Shift+F5。</translation>
    </message>
    <message>
        <source>This goes to ALL rooms. Hold the button, or press Ctrl+Shift+Enter.</source>
        <translation>这会发送到所有房间。请按住按钮，或按 Ctrl+Shift+Enter。</translation>
    </message>
    <message>
        <source>This goes to ALL rooms. Hold the cover line&apos;s button.</source>
        <translation>这会发送到所有房间。请按住“救场词”按钮。</translation>
    </message>
    <message>
        <source>This goes to ALL rooms. Hold the steer&apos;s button.</source>
        <translation>这会发送到所有房间。请按住“引导”按钮。</translation>
    </message>
    <message>
        <source>This history is another computer&apos;s: it can only be read.</source>
        <translation>此历史记录属于另一台电脑：只能读取。</translation>
    </message>
    <message>
        <source>This history is not open any more. Open its file again.</source>
        <translation>此历史记录已不再打开。请重新打开其文件。</translation>
    </message>
    <message>
        <source>This hour</source>
        <translation>本小时</translation>
    </message>
    <message>
        <source>This is a rehearsal: its agents have no page to open.</source>
        <translation>这是排练：其中的智能体没有可打开的页面。</translation>
    </message>
    <message>
        <source>This is an older Excel file, or one with a password. Save it as XLSX without a password, and choose that file.</source>
        <translation>这是旧版 Excel 文件，或带有密码。请将它存为不带密码的 XLSX，再选择那个文件。</translation>
    </message>
    <message>
        <source>This is another computer&apos;s history. Go back to your own, then delete.</source>
        <translation>这是另一台电脑的历史记录。请返回自己的历史记录，然后删除。</translation>
    </message>
    <message>
        <source>This is not the name of the room. Type it exactly as it stands above.</source>
        <translation>这不是房间的名称。请严格按照上面显示的输入。</translation>
    </message>
    <message>
        <source>This is not the number of lines. Type it exactly as it stands above.</source>
        <translation>这不是文本的条数。请严格按照上面显示的输入。</translation>
    </message>
    <message>
        <source>This is still on its way. Withdraw it, or wait until it was told.</source>
        <translation>它仍在发送中。请撤回，或等到它被告知。</translation>
    </message>
    <message>
        <source>This is the target&apos;s own draft. The text from before is put aside.</source>
        <translation>这是该目标自己的草稿。之前的文本已放在一边。</translation>
    </message>
    <message>
        <source>This is too much to paste. Save it as a file, and import that.</source>
        <translation>要粘贴的内容过多。请存为文件，再导入该文件。</translation>
    </message>
    <message>
        <source>This is {file}, not your own history. It can only be read.</source>
        <translation>这是 {file}，不是您自己的历史记录。只能读取。</translation>
    </message>
    <message>
        <source>This key always sends the line. Press another key.</source>
        <translation>此按键始终用于发送文本。请按另一个键。</translation>
    </message>
    <message>
        <source>This key is needed for writing and in lists. Press another key.</source>
        <translation>书写和列表需要此按键。请按另一个键。</translation>
    </message>
    <message>
        <source>This key writes a letter. Press it together with Ctrl, or press another key.</source>
        <translation>此按键用于输入字符。请与 Ctrl 一起按，或按另一个键。</translation>
    </message>
    <message>
        <source>This line holds the API secret. Remove it: it is never sent.</source>
        <translation>这条文本包含 API 密钥。请删除：密钥绝不会被发送。</translation>
    </message>
    <message>
        <source>This line is not in the history any more.</source>
        <translation>这条文本已不在历史记录中。</translation>
    </message>
    <message>
        <source>This line is on its way. A sentence being spoken cannot be stopped.</source>
        <translation>这条文本正在发送。正在说的句子无法中止。</translation>
    </message>
    <message>
        <source>This line waits. Nothing of it has left.</source>
        <translation>这条文本在等待，尚未发出任何内容。</translation>
    </message>
    <message>
        <source>This line was sent here before.</source>
        <translation>这条文本以前已发送到这里。</translation>
    </message>
    <message>
        <source>This line was withdrawn before any of it left.</source>
        <translation>这条文本在任何内容发出之前已撤回。</translation>
    </message>
    <message>
        <source>This may have been spoken. No reply proves it either way.</source>
        <translation>这条文本可能已经说出。没有答复能证明是或否。</translation>
    </message>
    <message>
        <source>This minute takes no more lines. Wait a little, or choose all rooms: that is one line.</source>
        <translation>本分钟不能再发送文本。请稍等，或选择所有房间：那只算一条。</translation>
    </message>
    <message numerus="yes">
        <source>This minute takes {count} more lines, and this would be {lines}. Choose fewer rooms, or all rooms: that is one line.</source>
        <extracomment>One: This minute takes one more line, and this would be {lines}. Choose fewer rooms, or all rooms: that is one line.</extracomment>
        <translation>
            <numerusform>本分钟还能发送 {count} 条文本，而这会是 {lines} 条。请减少房间，或选择所有房间：那只算一条。</numerusform>
        </translation>
    </message>
    <message>
        <source>This name is taken. Choose another one.</source>
        <translation>此名称已被使用。请另选一个。</translation>
    </message>
    <message>
        <source>This platform does not list rooms. Type the room&apos;s id, or choose all rooms.</source>
        <translation>此平台不列出房间。请输入房间 ID，或选择所有房间。</translation>
    </message>
    <message>
        <source>This platform does not show what is said in its rooms.</source>
        <translation>此平台不显示其房间里的对话。</translation>
    </message>
    <message numerus="yes">
        <source>This reached {count} rooms that it was not for.</source>
        <extracomment>One: This reached a room that it was not for.</extracomment>
        <translation>
            <numerusform>这条内容传到了 {count} 个并非目标的房间。</numerusform>
        </translation>
    </message>
    <message>
        <source>This report holds no API secret, no headers and no addresses of the platform.</source>
        <translation>此报告不含 API 密钥、请求头和平台地址。</translation>
    </message>
    <message>
        <source>This room has closed. Choose another before you send.</source>
        <translation>此房间已关闭。发送之前请选择另一个房间。</translation>
    </message>
    <message>
        <source>This room has closed. Choose another room, then send.</source>
        <translation>此房间已关闭。请选择另一个房间，然后发送。</translation>
    </message>
    <message>
        <source>This room only</source>
        <translation>仅此房间</translation>
    </message>
    <message>
        <source>This room was told nothing yet.</source>
        <translation>此房间尚未被告知任何内容。</translation>
    </message>
    <message>
        <source>This run, begun {when}</source>
        <translation>本场，{when} 开始</translation>
    </message>
    <message>
        <source>This run, begun {when}: {show}</source>
        <translation>本场，{when} 开始：{show}</translation>
    </message>
    <message>
        <source>This server has no such call.</source>
        <translation>此服务器没有这个调用。</translation>
    </message>
    <message>
        <source>This show has no cover line yet. Write one in the menu Show.</source>
        <translation>此演出还没有救场词。请在菜单“演出”中填写。</translation>
    </message>
    <message>
        <source>This show has no steer yet. Write one in the menu Show.</source>
        <translation>此演出还没有引导。请在菜单“演出”中填写。</translation>
    </message>
    <message>
        <source>This starts a session that is billed: usually 10 credits a minute, until it is ended on that page.</source>
        <translation>这会开始一个计费的会话：通常每分钟 10 点额度，直到在该页面上结束为止。</translation>
    </message>
    <message>
        <source>This system has no certificate store where it is looked for.</source>
        <translation>在查找的位置没有找到此系统的证书存储。</translation>
    </message>
    <message>
        <source>This system has no name for that key. Press another one.</source>
        <translation>此系统没有那个按键的名称。请按另一个键。</translation>
    </message>
    <message>
        <source>This target had a draft of its own. It is put aside.</source>
        <translation>该目标有自己的草稿，已放在一边。</translation>
    </message>
    <message>
        <source>This very line was just sent there. Press again to send it once more.</source>
        <translation>刚刚向那里发送过相同的文本。再按一次即可再次发送。</translation>
    </message>
    <message numerus="yes">
        <source>This very line was just sent to {count} of these {rooms} rooms. Press again to send it to all of them.</source>
        <extracomment>One: This very line was just sent to one of these {rooms} rooms. Press again to send it to all of them.</extracomment>
        <translation>
            <numerusform>这条文本刚刚已发送到这 {rooms} 个房间中的 {count} 个。要发送到全部房间，请再按一次。</numerusform>
        </translation>
    </message>
    <message>
        <source>This very line was sent before. Write it again to say it again.</source>
        <translation>以前发送过相同的文本。要再说一次，请重新写。</translation>
    </message>
    <message>
        <source>This was replaced already. Correct the newer fact.</source>
        <translation>它已被替换。请更正较新的那条信息。</translation>
    </message>
    <message>
        <source>This workbook cannot be read. Open it in your spreadsheet and save it again as XLSX.</source>
        <translation>无法读取此工作簿。请用电子表格软件打开，再重新存为 XLSX。</translation>
    </message>
    <message>
        <source>This workbook has a password. Save it without one.</source>
        <translation>此工作簿带有密码。请存为不带密码的文件。</translation>
    </message>
    <message>
        <source>This workbook is far too large. Copy its cue list into a workbook of its own.</source>
        <translation>此工作簿太大了。请把其中的 Cue 列表复制到单独的工作簿中。</translation>
    </message>
    <message>
        <source>Three months</source>
        <translation>三个月</translation>
    </message>
    <message>
        <source>Throttled</source>
        <translation>被限流</translation>
    </message>
    <message>
        <source>Tick what is still to be sent. All else is withdrawn at the release.</source>
        <translation>请勾选仍要发送的内容。解除暂停时，其余内容将被撤回。</translation>
    </message>
    <message>
        <source>Ticks a line that is on hold</source>
        <translation>勾选已暂停的文本</translation>
    </message>
    <message>
        <source>Ticks a room, to choose several</source>
        <translation>勾选房间，以便选择多个</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>时间 (UTC)</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>耗时明细</translation>
    </message>
    <message>
        <source>To</source>
        <translation>发往</translation>
    </message>
    <message>
        <source>To delete them, type their number: {number}</source>
        <translation>要删除它们，请输入其条数：{number}</translation>
    </message>
    <message>
        <source>To end it, type the name of its room: {room}</source>
        <translation>要结束它，请输入其房间的名称：{room}</translation>
    </message>
    <message>
        <source>To end it, type the name of its room: {room} or {nickname}</source>
        <translation>要结束它，请输入其房间的名称：{room} 或 {nickname}</translation>
    </message>
    <message>
        <source>To mend</source>
        <translation>需解决</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>已告知</translation>
    </message>
    <message numerus="yes">
        <source>Told in {count} rooms</source>
        <extracomment>One: Told in one room</extracomment>
        <translation>
            <numerusform>已告知 {count} 个房间</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many lines in a short time: bitHuman asks to wait.</source>
        <translation>短时间内发送的文本过多：bitHuman 要求等待。</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>请求过多</translation>
    </message>
    <message>
        <source>Too many requests: the platform asks for a pause.</source>
        <translation>请求过多：平台要求暂停一下。</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>对话记录</translation>
    </message>
    <message>
        <source>Tried, and did not arrive</source>
        <translation>尝试过，但未送达</translation>
    </message>
    <message>
        <source>Try again. If it stays, check the base URL in the profile.</source>
        <translation>请重试。如果仍然如此，请检查配置中的基础 URL。</translation>
    </message>
    <message>
        <source>Try another network or switch off a VPN. If it stays, write to bitHuman&apos;s support.</source>
        <translation>请尝试另一个网络或关闭 VPN。如果仍然如此，请联系 bitHuman 的支持人员。</translation>
    </message>
    <message>
        <source>Try it in rehearsal</source>
        <translation>在排练中试试</translation>
    </message>
    <message>
        <source>Turn the pages in the list, move through a page</source>
        <translation>在列表中翻页、在页面中移动</translation>
    </message>
    <message>
        <source>Two years</source>
        <translation>两年</translation>
    </message>
    <message>
        <source>Type a name for these filters first.</source>
        <translation>请先为此筛选输入名称。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Unknown means that no reply proves it either way. It is never counted as delivered.</source>
        <translation>“未知”表示没有答复能证明是或否。它绝不会计为已送达。</translation>
    </message>
    <message>
        <source>Until {last}</source>
        <translation>{last} 为止</translation>
    </message>
    <message>
        <source>Up and Down choose, Enter goes there, Esc closes. Nothing is sent from here.</source>
        <translation>按上下箭头选择，按 Enter 转到，按 Esc 关闭。这里不会发送任何内容。</translation>
    </message>
    <message>
        <source>Up and Down move through the keys, Esc closes them. Nothing is sent from here.</source>
        <translation>按上下箭头浏览按键，按 Esc 关闭。这里不会发送任何内容。</translation>
    </message>
    <message>
        <source>Upgrade the plan on bithuman.ai, or choose another profile.</source>
        <translation>请在 bithuman.ai 升级套餐，或选择另一个配置。</translation>
    </message>
    <message>
        <source>Upgrade the plan …</source>
        <translation>升级套餐…</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Use these values</source>
        <translation>使用这些值</translation>
    </message>
    <message>
        <source>Used in the show, but not in the table:</source>
        <translation>演出中用到、但表格中没有：</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Value of {name}</source>
        <translation>{name} 的值</translation>
    </message>
    <message>
        <source>Variable {number}</source>
        <translation>变量 {number}</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>变量</translation>
    </message>
    <message>
        <source>Variables, snippets and the lines at hand</source>
        <translation>变量、常用语、救场词和引导</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>紫色</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>访客</translation>
    </message>
    <message>
        <source>Wait a minute, then send it again.</source>
        <translation>请等一分钟，然后重新发送。</translation>
    </message>
    <message>
        <source>Wait before the line</source>
        <translation>文本之前的等待时间</translation>
    </message>
    <message>
        <source>Wait for the answer</source>
        <translation>等待答复</translation>
    </message>
    <message>
        <source>Wait for the answer before you send it again.</source>
        <translation>重新发送之前，请等待答复。</translation>
    </message>
    <message>
        <source>Wait for the countdown, or a minute, then send again.</source>
        <translation>请等倒计时结束，或等一分钟，然后重新发送。</translation>
    </message>
    <message numerus="yes">
        <source>Wait {count} seconds, then send it again.</source>
        <extracomment>One: Wait one second, then send it again.</extracomment>
        <translation>
            <numerusform>请等 {count} 秒，然后重新发送。</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for the system&apos;s password store …</source>
        <translation>正在等待系统的密码存储…</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>最终情况</translation>
    </message>
    <message>
        <source>What became of this line is settled already.</source>
        <translation>这条文本的结果已经确定。</translation>
    </message>
    <message>
        <source>What came back could not be read as an answer.</source>
        <translation>返回的内容无法作为答复读取。</translation>
    </message>
    <message>
        <source>What can be staged</source>
        <translation>可以模拟的情况</translation>
    </message>
    <message>
        <source>What each row becomes</source>
        <translation>每一行导入为什么</translation>
    </message>
    <message>
        <source>What happened, and what went wrong</source>
        <translation>发生的事情和问题</translation>
    </message>
    <message>
        <source>What is in the file</source>
        <translation>文件内容</translation>
    </message>
    <message>
        <source>What is missing changed under your hand. Look, then press again.</source>
        <translation>缺少的信息在您操作时有变化。请先查看，再按一次。</translation>
    </message>
    <message>
        <source>What is said, word for word</source>
        <translation>要逐字说出的内容</translation>
    </message>
    <message>
        <source>What it belongs to</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>What it does, or a key</source>
        <translation>作用或按键</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>What keys do</source>
        <translation>按键的作用</translation>
    </message>
    <message>
        <source>What proves it</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>What should the agent know? Nobody hears it.</source>
        <translation>智能体要知道什么？没有人会听到。</translation>
    </message>
    <message>
        <source>What should the agent say, word for word?</source>
        <translation>智能体要逐字说什么？</translation>
    </message>
    <message>
        <source>What the connection saw of it was not kept.</source>
        <translation>连接中看到的情况未保存。</translation>
    </message>
    <message>
        <source>What the history shows now</source>
        <translation>历史记录当前显示的内容</translation>
    </message>
    <message>
        <source>What the report is of</source>
        <translation>报告的内容</translation>
    </message>
    <message>
        <source>What was planned for this run is not known.</source>
        <translation>本场的计划未知。</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>出现的问题</translation>
    </message>
    <message>
        <source>What you were editing is no longer on the run sheet, so the editor has closed.</source>
        <translation>您正在编辑的内容已不在流程表中，因此编辑器已关闭。</translation>
    </message>
    <message>
        <source>When</source>
        <translation>提交时间</translation>
    </message>
    <message>
        <source>When: {moment}</source>
        <translation>时间：{moment}</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Where a cue is edited</source>
        <translation>在 Cue 的编辑处</translation>
    </message>
    <message>
        <source>Where a room is named</source>
        <translation>在房间的命名处</translation>
    </message>
    <message>
        <source>Where a session is ended</source>
        <translation>在会话的结束处</translation>
    </message>
    <message>
        <source>Where the history is searched</source>
        <translation>在历史记录的搜索处</translation>
    </message>
    <message>
        <source>Whether the panel looks once a day for a newer release; never during a show</source>
        <translation>面板是否每天检查一次新版本；演出期间绝不检查</translation>
    </message>
    <message>
        <source>Which records are shown</source>
        <translation>显示哪些记录</translation>
    </message>
    <message>
        <source>While a show is prepared, it turns pages in lists and texts.</source>
        <translation>准备演出时，它在列表和文本中翻页。</translation>
    </message>
    <message>
        <source>Whoever was there</source>
        <translation>当时在场者</translation>
    </message>
    <message>
        <source>Wi&amp;thdraw all</source>
        <translation>全部撤回(&amp;T)</translation>
    </message>
    <message>
        <source>Wi-Fi gone and back</source>
        <translation>Wi-Fi 断开后恢复</translation>
    </message>
    <message>
        <source>Will say: {text}</source>
        <translation>将说出：{text}</translation>
    </message>
    <message>
        <source>Will say: {words}</source>
        <translation>将说出：{words}</translation>
    </message>
    <message>
        <source>Will tell: {words}</source>
        <translation>将告知：{words}</translation>
    </message>
    <message>
        <source>With an underlined letter: opens the menu, presses the button</source>
        <translation>配合带下划线的字母：打开菜单或按下按钮</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Withdraw it if it should no longer be said.</source>
        <translation>如果不应再说，请撤回。</translation>
    </message>
    <message>
        <source>Withdraw what waits</source>
        <translation>撤回等待中的内容</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Words, agent, room or code</source>
        <translation>词语、智能体、房间或代码</translation>
    </message>
    <message>
        <source>Write the line</source>
        <translation>写下文本</translation>
    </message>
    <message>
        <source>Write the message first. It then becomes a cue.</source>
        <translation>请先写消息，然后它会成为一个 Cue。</translation>
    </message>
    <message>
        <source>Writing the file anew …</source>
        <translation>正在重新写入文件…</translation>
    </message>
    <message>
        <source>Writing the report: {done} lines …</source>
        <translation>正在写入报告：{done} 条…</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>You chose all rooms</source>
        <translation>您选择了所有房间</translation>
    </message>
    <message>
        <source>You chose {room}</source>
        <translation>您选择了 {room}</translation>
    </message>
    <message>
        <source>You have {version}, the newest release.</source>
        <translation>您有 {version}，这是最新版本。</translation>
    </message>
    <message>
        <source>You have {version}.</source>
        <translation>您有 {version}。</translation>
    </message>
    <message>
        <source>You held everything</source>
        <translation>您暂停了一切</translation>
    </message>
    <message>
        <source>You left it as it is</source>
        <translation>您选择了不再处理</translation>
    </message>
    <message>
        <source>You let a line go to all rooms</source>
        <translation>您向所有房间发出了一条文本</translation>
    </message>
    <message>
        <source>You let a line go to {room}</source>
        <translation>您向 {room} 发出了一条文本</translation>
    </message>
    <message>
        <source>You marked this line as spoken.</source>
        <translation>您已将这条文本标记为已说出。</translation>
    </message>
    <message>
        <source>You marked this line as spoken. A late answer came, but it proves nothing.</source>
        <translation>您已将这条文本标记为已说出。收到迟到的答复，但不足以证明什么。</translation>
    </message>
    <message>
        <source>You opened Account</source>
        <translation>您打开了“账户”</translation>
    </message>
    <message>
        <source>You pressed Send</source>
        <translation>您按下了“发送”</translation>
    </message>
    <message>
        <source>You released the hold</source>
        <translation>您解除了暂停</translation>
    </message>
    <message>
        <source>You said: it was spoken</source>
        <translation>您已标记：已经说出</translation>
    </message>
    <message>
        <source>You saw it spoken, the platform says it was not. Trust what you saw.</source>
        <translation>您看到它已说出，平台却说没有。请以您看到的为准。</translation>
    </message>
    <message>
        <source>You took it up again</source>
        <translation>您选择了再说一次</translation>
    </message>
    <message>
        <source>You took that word back</source>
        <translation>您撤销了先前的标记</translation>
    </message>
    <message>
        <source>You took this line up again. Look at the stage before you send it once more.</source>
        <translation>您已选择再说一次这条文本。再次发送之前，请先看看舞台。</translation>
    </message>
    <message numerus="yes">
        <source>Your IT has fixed for this computer that lines stay for {count} days.</source>
        <extracomment>One: Your IT has fixed for this computer that lines stay for one day.</extracomment>
        <translation>
            <numerusform>IT 部门已为这台电脑规定文本保留 {count} 天。</numerusform>
        </translation>
    </message>
    <message>
        <source>Your draft made room for the correction.</source>
        <translation>您的草稿已让位给更正。</translation>
    </message>
    <message>
        <source>Your draft made room for the earlier line.</source>
        <translation>您的草稿已让位给先前的文本。</translation>
    </message>
    <message>
        <source>Your own history is here again.</source>
        <translation>已回到您自己的历史记录。</translation>
    </message>
    <message>
        <source>Your own name for this room</source>
        <translation>您为此房间取的名称</translation>
    </message>
    <message>
        <source>about {minutes} min</source>
        <translation>约 {minutes} 分钟</translation>
    </message>
    <message>
        <source>about {seconds} s</source>
        <translation>约 {seconds} 秒</translation>
    </message>
    <message numerus="yes">
        <source>about {seconds} s to say (estimate) · {count} characters</source>
        <extracomment>One: about {seconds} s to say (estimate) · {count} character</extracomment>
        <translation>
            <numerusform>说完约需 {seconds} 秒（估计）· {count} 个字符</numerusform>
        </translation>
    </message>
    <message>
        <source>all rooms</source>
        <translation>所有房间</translation>
    </message>
    <message>
        <source>always Speak</source>
        <translation>始终说话</translation>
    </message>
    <message>
        <source>always by hand</source>
        <translation>始终手动</translation>
    </message>
    <message numerus="yes">
        <source>and {count} more</source>
        <extracomment>One: and one more</extracomment>
        <translation>
            <numerusform>还有 {count} 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and {count} more remarks</source>
        <extracomment>One: and {count} more remark</extracomment>
        <translation>
            <numerusform>还有 {count} 条提醒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and {count} more rooms</source>
        <extracomment>One: and one more room</extracomment>
        <translation>
            <numerusform>还有 {count} 个房间</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and {count} more things to look at</source>
        <extracomment>One: and one more thing to look at</extracomment>
        <translation>
            <numerusform>还有 {count} 处需要查看</numerusform>
        </translation>
    </message>
    <message>
        <source>at most {count}</source>
        <translation>最多 {count} 次</translation>
    </message>
    <message>
        <source>bitHuman Panel {newer} is out. You have {version}.</source>
        <translation>bitHuman Panel {newer} 已发布。您有 {version}。</translation>
    </message>
    <message>
        <source>bitHuman answered in a way the panel does not know.</source>
        <translation>面板无法识别 bitHuman 的答复。</translation>
    </message>
    <message>
        <source>bitHuman could not be reached.</source>
        <translation>无法连接到 bitHuman。</translation>
    </message>
    <message>
        <source>bitHuman could not use what was sent.</source>
        <translation>bitHuman 无法使用所发送的内容。</translation>
    </message>
    <message>
        <source>bitHuman does not accept this API secret.</source>
        <translation>bitHuman 不接受此 API 密钥。</translation>
    </message>
    <message>
        <source>bitHuman had a fault of its own.</source>
        <translation>bitHuman 自身出了故障。</translation>
    </message>
    <message>
        <source>called {status}</source>
        <translation>状态：{status}</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>closed, {time}</source>
        <translation>{time} 关闭</translation>
    </message>
    <message>
        <source>credits do not run now</source>
        <translation>额度目前没有消耗</translation>
    </message>
    <message>
        <source>credits for about {time}</source>
        <translation>额度约可用 {time}</translation>
    </message>
    <message>
        <source>credits for about {time}, as estimated</source>
        <translation>额度约可用 {time}（估计）</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>收藏</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>已折叠</translation>
    </message>
    <message>
        <source>heard</source>
        <translation>已听到</translation>
    </message>
    <message>
        <source>hh:mm</source>
        <translation>时:分</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>已隐藏</translation>
    </message>
    <message>
        <source>known from the account&apos;s list alone: nobody can say whether a line arrives there</source>
        <translation>仅从账户的列表得知：无法确定文本能否送达</translation>
    </message>
    <message>
        <source>named in a reply</source>
        <translation>在答复中提到</translation>
    </message>
    <message>
        <source>no agent there: lines do not arrive</source>
        <translation>那里没有智能体：文本无法送达</translation>
    </message>
    <message>
        <source>no agents</source>
        <translation>无智能体</translation>
    </message>
    <message>
        <source>no colours</source>
        <translation>无颜色</translation>
    </message>
    <message>
        <source>no context first</source>
        <translation>无前置上下文</translation>
    </message>
    <message>
        <source>no groups</source>
        <translation>无分组</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>无按键</translation>
    </message>
    <message>
        <source>no names</source>
        <translation>无名称</translation>
    </message>
    <message>
        <source>no notes</source>
        <translation>无备注</translation>
    </message>
    <message>
        <source>no planned times</source>
        <translation>无计划时间</translation>
    </message>
    <message>
        <source>no rooms</source>
        <translation>无房间</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>无文本</translation>
    </message>
    <message>
        <source>no waits</source>
        <translation>无等待</translation>
    </message>
    <message>
        <source>not in the show that is open</source>
        <translation>不在打开的演出中</translation>
    </message>
    <message>
        <source>not ready yet</source>
        <translation>尚未就绪</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <source>on the account&apos;s list</source>
        <translation>在账户的列表中</translation>
    </message>
    <message>
        <source>opened ahead</source>
        <translation>已提前建立</translation>
    </message>
    <message>
        <source>opened, {time}</source>
        <translation>{time} 打开</translation>
    </message>
    <message>
        <source>perhaps not ready</source>
        <translation>可能未就绪</translation>
    </message>
    <message>
        <source>planned {time}</source>
        <translation>计划 {time}</translation>
    </message>
    <message>
        <source>room not named</source>
        <translation>未说明房间</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>自 {time} 起</translation>
    </message>
    <message>
        <source>the context that comes before its line</source>
        <translation>其文本之前的上下文</translation>
    </message>
    <message>
        <source>the next cue follows</source>
        <translation>下一个 Cue 会衔接</translation>
    </message>
    <message>
        <source>the platform is not sure that it is this agent&apos;s</source>
        <translation>平台不确定它属于此智能体</translation>
    </message>
    <message>
        <source>the rest of the rows is left out, for there are too many</source>
        <translation>行数过多，其余的行未导入</translation>
    </message>
    <message>
        <source>typed by hand</source>
        <translation>手动输入</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>已展开</translation>
    </message>
    <message>
        <source>your line</source>
        <translation>您的文本</translation>
    </message>
    <message>
        <source>{about} A line becomes: {outcome}.</source>
        <translation>{about}文本的结果：{outcome}。</translation>
    </message>
    <message numerus="yes">
        <source>{agent} is live in {count} rooms</source>
        <extracomment>One: {agent} is live in one room</extracomment>
        <translation>
            <numerusform>{agent} 在 {count} 个房间在线</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{agent} is live in {count} rooms.</source>
        <extracomment>One: {agent} is live in one room.</extracomment>
        <translation>
            <numerusform>{agent} 在 {count} 个房间在线。</numerusform>
        </translation>
    </message>
    <message>
        <source>{agent} is no agent of this account. Choose another one, or open the account that has it.</source>
        <translation>{agent} 不是此账户的智能体。请选择另一个智能体，或打开拥有它的账户。</translation>
    </message>
    <message>
        <source>{agent} is not in the room {room}. Wait until it is, or aim elsewhere.</source>
        <translation>{agent} 不在房间 {room} 中。请等它进入，或更改目标。</translation>
    </message>
    <message>
        <source>{agent} is not ready, its state is {status}. Wait until it is, or choose another one.</source>
        <translation>{agent} 尚未就绪，其状态为 {status}。请等它就绪，或选择另一个智能体。</translation>
    </message>
    <message>
        <source>{agent} is speaking, about {seconds} s left (estimate)</source>
        <translation>{agent} 正在说话，约剩 {seconds} 秒（估计）</translation>
    </message>
    <message>
        <source>{agent}, all rooms</source>
        <translation>{agent}，所有房间</translation>
    </message>
    <message>
        <source>{agent}, {room}</source>
        <translation>{agent}，{room}</translation>
    </message>
    <message>
        <source>{backend} answers.</source>
        <translation>{backend} 有响应。</translation>
    </message>
    <message>
        <source>{begun} to {ended} ({zone})</source>
        <translation>{begun} 至 {ended}（{zone}）</translation>
    </message>
    <message numerus="yes">
        <source>{count} asked</source>
        <extracomment>One: one asked</extracomment>
        <translation>
            <numerusform>已查询 {count} 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} characters</source>
        <extracomment>One: {count} character</extracomment>
        <translation>
            <numerusform>{count} 个字符</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} copies of it have {size} MB.</source>
        <extracomment>One: One copy of it has {size} MB.</extracomment>
        <translation>
            <numerusform>它的 {count} 个副本共 {size} MB。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} cues</source>
        <extracomment>One: One cue</extracomment>
        <translation>
            <numerusform>{count} 个 Cue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} cues are changed together</source>
        <extracomment>One: One cue is changed</extracomment>
        <translation>
            <numerusform>同时更改 {count} 个 Cue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} cues are still to come.</source>
        <extracomment>One: One cue is still to come.</extracomment>
        <translation>
            <numerusform>还有 {count} 个 Cue。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} cues resolve</source>
        <extracomment>One: one cue resolves</extracomment>
        <translation>
            <numerusform>{count} 个 Cue 无问题</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} cues resolve.</source>
        <extracomment>One: One cue resolves.</extracomment>
        <translation>
            <numerusform>{count} 个 Cue 没有问题。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} cues were added.</source>
        <extracomment>One: One cue was added.</extracomment>
        <translation>
            <numerusform>已添加 {count} 个 Cue。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} cues were changed.</source>
        <extracomment>One: One cue was changed.</extracomment>
        <translation>
            <numerusform>已更改 {count} 个 Cue。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} cues were doubled.</source>
        <extracomment>One: One cue was doubled.</extracomment>
        <translation>
            <numerusform>已创建 {count} 个 Cue 的副本。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} cues were moved.</source>
        <extracomment>One: One cue was moved.</extracomment>
        <translation>
            <numerusform>已移动 {count} 个 Cue。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} cues were removed.</source>
        <extracomment>One: One cue was removed.</extracomment>
        <translation>
            <numerusform>已移除 {count} 个 Cue。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} days</source>
        <extracomment>One: One day</extracomment>
        <translation>
            <numerusform>{count} 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} files. Look at them, then save them: nothing is sent.</source>
        <extracomment>One: One file. Look at it, then save it: nothing is sent.</extracomment>
        <translation>
            <numerusform>{count} 个文件。请查看，然后保存：不会发送任何内容。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} found, the first: {first}</source>
        <extracomment>One: {count} found: {first}</extracomment>
        <translation>
            <numerusform>找到 {count} 个，第一个：{first}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} groups</source>
        <extracomment>One: one group</extracomment>
        <translation>
            <numerusform>{count} 个分组</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} joined, {time}</source>
        <extracomment>One: one joined, {time}</extracomment>
        <translation>
            <numerusform>{count} 人加入，{time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} left</source>
        <extracomment>One: one left</extracomment>
        <translation>
            <numerusform>还剩 {count} 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} left, {time}</source>
        <extracomment>One: one left, {time}</extracomment>
        <translation>
            <numerusform>{count} 人离开，{time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} lines</source>
        <extracomment>One: One line</extracomment>
        <translation>
            <numerusform>{count} 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} lines are left out: they cannot be read, or stand there twice.</source>
        <extracomment>One: One line is left out: it cannot be read, or stands there twice.</extracomment>
        <translation>
            <numerusform>已略去 {count} 条文本：无法读取，或重复出现。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} lines found</source>
        <extracomment>One: One line found</extracomment>
        <translation>
            <numerusform>找到 {count} 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} lines go for good, from {day} to {last}.</source>
        <extracomment>One: One line goes for good, from {day} to {last}.</extracomment>
        <translation>
            <numerusform>将永久删除 {count} 条文本，从 {day} 到 {last}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} lines go for good, of {day}.</source>
        <extracomment>One: One line goes for good, of {day}.</extracomment>
        <translation>
            <numerusform>将永久删除 {day} 的 {count} 条文本。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} lines left this minute</source>
        <extracomment>One: One line left this minute</extracomment>
        <translation>
            <numerusform>本分钟还可发送 {count} 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} lines of this minute&apos;s budget, one for each room. To all rooms it would be one.</source>
        <extracomment>One: One line of this minute&apos;s budget.</extracomment>
        <translation>
            <numerusform>占用本分钟 {count} 条文本的限额，每个房间一条。发往所有房间则只算一条。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} lines sent this minute</source>
        <extracomment>One: One line sent this minute</extracomment>
        <translation>
            <numerusform>本分钟已发送 {count} 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} lines stay: it is not known yet what becomes of them.</source>
        <extracomment>One: One line stays: it is not known yet what becomes of it.</extracomment>
        <translation>
            <numerusform>{count} 条文本会保留：它们的结果尚不清楚。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} lines were deleted for good. Nothing of them is left in the history.</source>
        <extracomment>One: One line was deleted for good. Nothing of it is left in the history.</extracomment>
        <translation>
            <numerusform>已永久删除 {count} 条文本。历史记录中没有留下任何内容。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} lines were exported.</source>
        <extracomment>One: One line was exported.</extracomment>
        <translation>
            <numerusform>已导出 {count} 条文本。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} lines were sent from here meanwhile. They are in your own history.</source>
        <extracomment>One: One line was sent from here meanwhile. It is in your own history.</extracomment>
        <translation>
            <numerusform>其间从这里发送了 {count} 条文本，在您自己的历史记录中。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} lines were withdrawn.</source>
        <extracomment>One: One line was withdrawn.</extracomment>
        <translation>
            <numerusform>已撤回 {count} 条文本。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} lines would go now.</source>
        <extracomment>One: One line would go now.</extracomment>
        <translation>
            <numerusform>目前会有 {count} 条文本被删除。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} lines, by time from left to right, in a row for each place.</source>
        <extracomment>One: One line, by time from left to right, in a row for each place.</extracomment>
        <translation>
            <numerusform>{count} 条文本，从左到右按时间排列，每个目标一行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} more</source>
        <extracomment>One: {count} more</extracomment>
        <translation>
            <numerusform>还有 {count} 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} more cues cannot go as they are.</source>
        <extracomment>One: One more cue cannot go as it is.</extracomment>
        <translation>
            <numerusform>还有 {count} 个 Cue 无法按现状发出。</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} ms</source>
        <translation>{count} 毫秒</translation>
    </message>
    <message numerus="yes">
        <source>{count} new lines</source>
        <extracomment>One: One new line</extracomment>
        <translation>
            <numerusform>{count} 条新文本</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} new lines are not among them</source>
        <extracomment>One: One new line is not among them</extracomment>
        <translation>
            <numerusform>其中不含 {count} 条新文本</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {all}</source>
        <translation>{count}/{all}</translation>
    </message>
    <message numerus="yes">
        <source>{count} parts of the show could not be used, the first: {place}: {sentence} The rest is open; the file is copied before it changes.</source>
        <extracomment>One: {place}: {sentence} The rest of the show is open; the file is copied before it changes.</extracomment>
        <translation>
            <numerusform>演出中有 {count} 处无法使用，第一处是{place}：{sentence}其余内容已打开；更改之前会先复制文件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} people</source>
        <extracomment>One: 1 person</extracomment>
        <translation>
            <numerusform>{count} 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rooms</source>
        <extracomment>One: {count} room</extracomment>
        <translation>
            <numerusform>{count} 个房间</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rooms are chosen.</source>
        <extracomment>One: One room is chosen.</extracomment>
        <translation>
            <numerusform>已选择 {count} 个房间。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rooms are live</source>
        <extracomment>One: one room is live</extracomment>
        <translation>
            <numerusform>{count} 个房间在线</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rows cannot be used</source>
        <extracomment>One: one row cannot be used</extracomment>
        <translation>
            <numerusform>{count} 行无法使用</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} sent</source>
        <extracomment>One: one sent</extracomment>
        <translation>
            <numerusform>已发送 {count} 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} snippets, the first: {first}</source>
        <extracomment>One: {count} snippet: {first}</extracomment>
        <translation>
            <numerusform>{count} 条常用语，第一条：{first}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} things to look at</source>
        <extracomment>One: one thing to look at</extracomment>
        <translation>
            <numerusform>{count} 项需查看</numerusform>
        </translation>
    </message>
    <message>
        <source>{credits} credits</source>
        <translation>{credits} 点额度</translation>
    </message>
    <message>
        <source>{credits} credits a minute</source>
        <translation>每分钟 {credits} 点额度</translation>
    </message>
    <message>
        <source>{day}, {begun} to {ended} ({zone})</source>
        <translation>{day}，{begun} 至 {ended}（{zone}）</translation>
    </message>
    <message>
        <source>{deed}, about {minutes} min</source>
        <translation>{deed}，约 {minutes} 分钟</translation>
    </message>
    <message>
        <source>{does}. Hold it down.</source>
        <translation>{does}。请按住。</translation>
    </message>
    <message>
        <source>{file} cannot be opened ({reason}). Check that this computer&apos;s disk has room.</source>
        <translation>无法打开 {file}（{reason}）。请确认这台电脑的磁盘有空间。</translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}).</source>
        <translation>无法读取 {file}（{reason}）。</translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}). Close it elsewhere, or choose another file.</source>
        <translation>无法读取 {file}（{reason}）。请在其他地方关闭它，或选择另一个文件。</translation>
    </message>
    <message>
        <source>{file} cannot be saved ({reason}). Check that {folder} can be written and has room, or save a copy in another folder.</source>
        <translation>无法保存 {file}（{reason}）。请确认 {folder} 可写且有空间，或在另一个文件夹中保存副本。</translation>
    </message>
    <message>
        <source>{file} is far too large.</source>
        <translation>{file} 太大了。</translation>
    </message>
    <message>
        <source>{file} is from an older panel, and is now kept as this one does.</source>
        <translation>{file} 来自旧版面板，现按此版本的格式保存。</translation>
    </message>
    <message>
        <source>{file} is in use by a panel. Choose a copy of it, from the folder backups.</source>
        <translation>{file} 正被面板使用。请选择文件夹 backups 中的副本。</translation>
    </message>
    <message>
        <source>{file} is larger than {most} GB, and cannot be opened here.</source>
        <translation>{file} 大于 {most} GB，无法在这里打开。</translation>
    </message>
    <message>
        <source>{file} is larger than {most} MB, and no cue list. Choose another file.</source>
        <translation>{file} 大于 {most} MB，不是 Cue 列表。请选择另一个文件。</translation>
    </message>
    <message>
        <source>{file} is no file. Choose a file.</source>
        <translation>{file} 不是文件。请选择一个文件。</translation>
    </message>
    <message>
        <source>{file} is no history of a panel, or it is damaged. Choose a history that was exported as JSON.</source>
        <translation>{file} 不是面板的历史记录，或已损坏。请选择导出为 JSON 的历史记录。</translation>
    </message>
    <message>
        <source>{file} is no plain file, or it is far too large.</source>
        <translation>{file} 不是普通文件，或者太大了。</translation>
    </message>
    <message>
        <source>{file} is not a plain file.</source>
        <translation>{file} 不是普通文件。</translation>
    </message>
    <message>
        <source>{file} is not there any more. Look whether it was moved.</source>
        <translation>{file} 已不在那里。请看看它是否被移动了。</translation>
    </message>
    <message>
        <source>{file} was changed by somebody else and is left to them. Your show is now kept in {place}.</source>
        <translation>{file} 已被他人更改，因此未再改动它。您的演出现保存在 {place} 中。</translation>
    </message>
    <message>
        <source>{file} was made by a newer panel. Update this panel to open it. Nothing in it was changed.</source>
        <translation>{file} 由更新版本的面板创建。要打开它，请更新此面板。未对它作任何改动。</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} 至 {last}</translation>
    </message>
    <message>
        <source>{folder} can be written.</source>
        <translation>{folder} 可以写入。</translation>
    </message>
    <message>
        <source>{folder} cannot be written ({reason}).</source>
        <translation>{folder} 无法写入（{reason}）。</translation>
    </message>
    <message>
        <source>{headline} {mode}, {time}, {target}: {text}</source>
        <translation>{headline}{mode}，{time}，{target}：{text}</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} 小时 {minutes} 分钟</translation>
    </message>
    <message>
        <source>{keys} does the same.</source>
        <translation>按 {keys} 效果相同。</translation>
    </message>
    <message>
        <source>{key} already does this: {what}.</source>
        <translation>{key} 已有作用：{what}。</translation>
    </message>
    <message>
        <source>{key} does nothing now.</source>
        <translation>{key} 现在没有作用。</translation>
    </message>
    <message>
        <source>{key} does this now: {what}.</source>
        <translation>{key} 现在的作用：{what}。</translation>
    </message>
    <message>
        <source>{mark} came in with a variable or a snippet, and would be said as it is written. Correct it there.</source>
        <translation>{mark} 来自变量或常用语，会按字面说出来。请在那里改正。</translation>
    </message>
    <message>
        <source>{mark} is no variable. Write it like {example}.</source>
        <translation>{mark} 不是变量。请写成 {example} 这样。</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} 分钟</translation>
    </message>
    <message>
        <source>{moment}: {outcome}</source>
        <translation>{moment}：{outcome}</translation>
    </message>
    <message>
        <source>{ms} ms away</source>
        <translation>延迟 {ms} ms</translation>
    </message>
    <message>
        <source>{name}. {about}</source>
        <translation>{name}。{about}</translation>
    </message>
    <message>
        <source>{number} · {title}</source>
        <translation>{number} · {title}</translation>
    </message>
    <message>
        <source>{outcome} {time}</source>
        <translation>{outcome} {time}</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}%</translation>
    </message>
    <message>
        <source>{points} of {most} points, ended early.</source>
        <translation>{points} 分（满分 {most} 分），提前结束。</translation>
    </message>
    <message>
        <source>{points} of {most} points.</source>
        <translation>{points} 分（满分 {most} 分）。</translation>
    </message>
    <message>
        <source>{points} of {most} points: {found}</source>
        <translation>{points} 分（满分 {most} 分）：{found}</translation>
    </message>
    <message>
        <source>{reason} It is the address of the profile {profile}: open this account anew in the window.</source>
        <translation>{reason}这是配置 {profile} 的地址：请在窗口中重新打开此账户。</translation>
    </message>
    <message numerus="yes">
        <source>{room} and {count} more rooms: {told}</source>
        <extracomment>One: {room} and one more room: {told}</extracomment>
        <translation>
            <numerusform>{room} 还有 {count} 个房间：{told}</numerusform>
        </translation>
    </message>
    <message>
        <source>{room} has closed</source>
        <translation>{room} 已关闭</translation>
    </message>
    <message>
        <source>{room} has closed. Untick it before you send.</source>
        <translation>{room} 已关闭。发送之前请取消勾选。</translation>
    </message>
    <message numerus="yes">
        <source>{room} may have been told {count} of these: nobody can prove it.</source>
        <extracomment>One: {room} may have been told one of these: nobody can prove it.</extracomment>
        <translation>
            <numerusform>{room} 可能已被告知其中 {count} 条，但没有人能证明。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{room} never received {count} of these.</source>
        <extracomment>One: {room} never received one of these.</extracomment>
        <translation>
            <numerusform>{room} 从未收到其中 {count} 条。</numerusform>
        </translation>
    </message>
    <message>
        <source>{room}: {standing}, {time}</source>
        <translation>{room}：{standing}，{time}</translation>
    </message>
    <message>
        <source>{room}: {told}</source>
        <translation>{room}：{told}</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} 秒</translation>
    </message>
    <message>
        <source>{seconds} s: {what}</source>
        <translation>{seconds} 秒：{what}</translation>
    </message>
    <message>
        <source>{show}, {when}</source>
        <translation>{show}，{when}</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} MB</translation>
    </message>
    <message>
        <source>{standing}, {time}: {text}</source>
        <translation>{standing}，{time}：{text}</translation>
    </message>
    <message>
        <source>{target}: {text}</source>
        <translation>{target}：{text}</translation>
    </message>
    <message>
        <source>{text} ({moment})</source>
        <translation>{text}（{moment}）</translation>
    </message>
    <message numerus="yes">
        <source>{time}: {count} lines, {outcome}</source>
        <extracomment>One: {time}: {outcome}</extracomment>
        <translation>
            <numerusform>{time}：{count} 条，{outcome}</numerusform>
        </translation>
    </message>
    <message>
        <source>{title} {hint}</source>
        <translation>{title}{hint}</translation>
    </message>
    <message>
        <source>{told} Its state is {status}.</source>
        <translation>{told}其状态为 {status}。</translation>
    </message>
    <message>
        <source>{told} Managed defaults from {source}: {names}.</source>
        <translation>{told}来自 {source} 的受管默认值：{names}。</translation>
    </message>
    <message numerus="yes">
        <source>{told} {count} cues go there.</source>
        <extracomment>One: {told} One cue goes there.</extracomment>
        <translation>
            <numerusform>{told}有 {count} 个 Cue 发往那里。</numerusform>
        </translation>
    </message>
    <message>
        <source>{told}.</source>
        <translation>{told}。</translation>
    </message>
    <message>
        <source>{when}: {score}</source>
        <translation>{when}：{score}</translation>
    </message>
    <message>
        <source>{when}: {show}</source>
        <translation>{when}：{show}</translation>
    </message>
    <message>
        <source>{who}, plan {plan}.</source>
        <translation>{who}，套餐：{plan}。</translation>
    </message>
    <message>
        <source>{who}: {words}</source>
        <translation>{who}：{words}</translation>
    </message>
    <message>
        <source>{why} The row says: {text}</source>
        <translation>{why}该行内容：{text}</translation>
    </message>
    <message>
        <source>{word}: a link is read sign by sign. Name the page.</source>
        <translation>{word}：链接会被逐个字符念出来。请改说页面的名称。</translation>
    </message>
    <message>
        <source>{word}: a long number is read badly. Write it as it is said.</source>
        <translation>{word}：长数字念不好。请按念法来写。</translation>
    </message>
    <message>
        <source>{word}: it may be spelled out. Write it as it is said.</source>
        <translation>{word}：可能会被逐个字母念出来。请按念法来写。</translation>
    </message>
    <message>
        <source>{word}: nobody can note an e-mail address by ear. Show it.</source>
        <translation>{word}：电子邮件地址光靠听是记不下来的。请显示出来。</translation>
    </message>
    <message>
        <source>{word}: this sign is read badly, or not at all.</source>
        <translation>{word}：这个符号念不好，或根本不会念。</translation>
    </message>
    <message>
        <source>“{file}” is no show file, or it is damaged. Nothing in it was changed.</source>
        <translation>“{file}”不是演出文件，或已损坏。未对它作任何改动。</translation>
    </message>
    <message>
        <source>“{part}” after the name of the cue is not known. Write what is meant as the panel&apos;s own scripts do.</source>
        <translation>无法识别 Cue 名称后面的“{part}”。请按面板自己导出的台本的写法来写。</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>“{text}”</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message numerus="yes">
        <source>… and {count} more characters. All of it is sent. Press Delete to clear it.</source>
        <extracomment>One: … and {count} more character. All of it is sent. Press Delete to clear it.</extracomment>
        <translation>
            <numerusform>…还有 {count} 个字符。全文都会发送。按 Delete 可清除。</numerusform>
        </translation>
    </message>
    <message>
        <source>−{time} under</source>
        <translation>−{time} 提前</translation>
    </message>
</context>
</TS>
