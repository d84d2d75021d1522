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
        <source>&amp;API secret</source>
        <translation>API 密钥(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>账户(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Agent</source>
        <translation>智能体(&amp;A)</translation>
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
        <source>&amp;Big text for the stage</source>
        <translation>舞台大字版(&amp;B)</translation>
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
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Everything</source>
        <translation>显示全部(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Export the history …</source>
        <translation>导出历史记录(&amp;E)…</translation>
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
        <source>&amp;It was spoken</source>
        <translation>已经说出(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Keys that work here</source>
        <translation>此处可用的按键(&amp;K)</translation>
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
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Look now</source>
        <translation>立即检查(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>消息(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Next part of the window</source>
        <translation>下一区域(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>正常大小(&amp;N)</translation>
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
        <source>&amp;Quick switcher …</source>
        <translation>快速切换(&amp;Q)…</translation>
    </message>
    <message>
        <source>&amp;Refresh agents and rooms</source>
        <translation>刷新智能体和房间(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Room</source>
        <translation>房间(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>演出(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>大小(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>导览(&amp;T)</translation>
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
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Withdraw</source>
        <translation>撤回(&amp;W)</translation>
    </message>
    <message>
        <source>A context would be spoken aloud this way. Nothing was sent.</source>
        <translation>以这种方式发送，上下文会被念出声来。未发送任何内容。</translation>
    </message>
    <message>
        <source>A late answer came</source>
        <translation>收到迟到的答复</translation>
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
        <source>A proxy here must not hold a user name or a password, for everybody on this computer can read it. Set such a proxy in the system&apos;s own settings.</source>
        <translation>这里填写的代理服务器不得包含用户名或密码，因为使用这台电脑的每个人都能看到。此类代理服务器请在系统设置中配置。</translation>
    </message>
    <message>
        <source>A proxy looks like http://proxy.example:3128; or it is “direct”, or “system”.</source>
        <translation>代理服务器的写法如 http://proxy.example:3128，也可以是“direct”或“system”。</translation>
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
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>智能体</translation>
    </message>
    <message>
        <source>Agent, room or command</source>
        <translation>智能体、房间或命令</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>智能体</translation>
    </message>
    <message>
        <source>All columns as &amp;usual</source>
        <translation>所有栏恢复默认(&amp;U)</translation>
    </message>
    <message>
        <source>All commands (F10)</source>
        <translation>全部命令 (F10)</translation>
    </message>
    <message>
        <source>All else is hidden while the shield is up.</source>
        <translation>隐私遮挡开启时，其余内容均已隐藏。</translation>
    </message>
    <message>
        <source>All rooms (broadcast)</source>
        <translation>所有房间（广播）</translation>
    </message>
    <message>
        <source>Another panel is busy with these files. Close it, then try again.</source>
        <translation>另一个面板正在使用这些文件。请关闭它，然后重试。</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Armed</source>
        <translation>允许发送</translation>
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
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Back &amp;up the history now</source>
        <translation>立即备份历史记录(&amp;U)</translation>
    </message>
    <message>
        <source>Backing up the history …</source>
        <translation>正在备份历史记录…</translation>
    </message>
    <message>
        <source>Backing up the history: {percent} %</source>
        <translation>正在备份历史记录:{percent} %</translation>
    </message>
    <message>
        <source>Begins a new line of the text</source>
        <translation>在文本中换行</translation>
    </message>
    <message>
        <source>Brings back the last line, where nothing is written</source>
        <translation>未写内容时，取回上一条文本</translation>
    </message>
    <message>
        <source>Buy credits on bithuman.ai, then send again.</source>
        <translation>请在 bithuman.ai 购买额度，然后重新发送。</translation>
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
        <source>Cancel the writing</source>
        <translation>取消写入</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>已取消。没有写入任何内容。</translation>
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
        <source>Choose a line above to see what became of it.</source>
        <translation>在上方选择一条文本，查看它的结果。</translation>
    </message>
    <message>
        <source>Choose an agent and a room first.</source>
        <translation>请先选择智能体和房间。</translation>
    </message>
    <message>
        <source>Choose an agent and a room, write a line, press Ctrl+Enter.</source>
        <translation>选择智能体和房间，写好文本，按 Ctrl+Enter。</translation>
    </message>
    <message>
        <source>Choose another agent. If it is there on bithuman.ai, update the panel.</source>
        <translation>请选择另一个智能体。如果它在 bithuman.ai 上存在，请更新面板。</translation>
    </message>
    <message>
        <source>Choose the one or the other</source>
        <translation>在两者之间选择</translation>
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
        <source>Chooses the room</source>
        <translation>选择该房间</translation>
    </message>
    <message>
        <source>Chooses what is picked or typed</source>
        <translation>确定所选或所输入的内容</translation>
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
        <source>Closes the help, and holds if a line is on its way</source>
        <translation>关闭帮助；如果有文本正在发送，则暂停</translation>
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
        <source>Context</source>
        <translation>上下文</translation>
    </message>
    <message>
        <source>Context: hidden</source>
        <translation>上下文：已隐藏</translation>
    </message>
    <message>
        <source>Copy as Python</source>
        <translation>复制为 Python</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>复制为 curl</translation>
    </message>
    <message>
        <source>Copy the secret again from the Developer page on bithuman.ai and save it.</source>
        <translation>请从 bithuman.ai 的 Developer 页面重新复制密钥并保存。</translation>
    </message>
    <message>
        <source>Could not be reached</source>
        <translation>无法送达</translation>
    </message>
    <message>
        <source>Credits for about {hours} h {minutes} min</source>
        <translation>额度约剩 {hours} 小时 {minutes} 分钟</translation>
    </message>
    <message>
        <source>Credits for about {minutes} min</source>
        <translation>额度约剩 {minutes} 分钟</translation>
    </message>
    <message>
        <source>Credits for less than a minute</source>
        <translation>额度不足一分钟</translation>
    </message>
    <message>
        <source>Ctrl+Enter sends</source>
        <translation>Ctrl+Enter 发送</translation>
    </message>
    <message>
        <source>Ctrl+Enter sends the line. Esc holds whatever has not left yet, and releases it.</source>
        <translation>Ctrl+Enter 发送台词。Esc 暂停尚未发出的内容,再按则放行。</translation>
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
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>Edit and send again</source>
        <translation>编辑并重新发送</translation>
    </message>
    <message>
        <source>Every line gets its outcome here. Where it is unknown, look at the stage before you say the line again.</source>
        <translation>每条台词的结果都显示在这里。结果未知时,请先看舞台,再决定是否重说。</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>任何位置</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>导出历史记录</translation>
    </message>
    <message>
        <source>Exporting the history …</source>
        <translation>正在导出历史记录…</translation>
    </message>
    <message>
        <source>Exporting the history: {done} of {total} lines</source>
        <translation>正在导出历史记录:{done}/{total} 条</translation>
    </message>
    <message>
        <source>F5 does the same.</source>
        <translation>按 F5 效果相同。</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>Find an agent, a room or a command</source>
        <translation>查找智能体、房间或命令</translation>
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
        <source>Follows the link</source>
        <translation>打开链接</translation>
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
        <source>Give this account a name and paste its API secret. You find the secret on www.bithuman.ai under Developer, API Secrets.</source>
        <translation>请为此账户取个名字，并粘贴它的 API 密钥。密钥可在 www.bithuman.ai 的“Developer”&gt;“API Secrets”中找到。</translation>
    </message>
    <message>
        <source>Go to the next control, to the one before</source>
        <translation>转到下一个或上一个控件</translation>
    </message>
    <message>
        <source>Goes on to the line after it</source>
        <translation>转到其后的一条文本</translation>
    </message>
    <message>
        <source>Goes to the page, then from link to link</source>
        <translation>转到页面，再逐个转到链接</translation>
    </message>
    <message>
        <source>HOLD</source>
        <translation>暂停</translation>
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
        <source>Hold to send to all rooms (Ctrl+Shift+Enter)</source>
        <translation>按住即可发送到所有房间（Ctrl+Shift+Enter）</translation>
    </message>
    <message>
        <source>Holds if a line is on its way, and then goes back to it</source>
        <translation>如果有文本正在发送，则暂停并返回那里</translation>
    </message>
    <message>
        <source>How everything works (Shift+F1)</source>
        <translation>使用说明（Shift+F1）</translation>
    </message>
    <message>
        <source>If it should still be said, it is safe to send again.</source>
        <translation>如果仍然要说，可以放心重新发送。</translation>
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
        <source>It is not a JSON object.</source>
        <translation>它不是 JSON 对象。</translation>
    </message>
    <message>
        <source>It is not a property list with a dictionary.</source>
        <translation>它不是包含字典的 property list（属性列表）。</translation>
    </message>
    <message>
        <source>It is safe to send again.</source>
        <translation>可以放心重新发送。</translation>
    </message>
    <message>
        <source>It must be a text.</source>
        <translation>它必须是文本。</translation>
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
        <source>Its kind must be REG_SZ or REG_DWORD.</source>
        <translation>它的类型必须是 REG_SZ 或 REG_DWORD。</translation>
    </message>
    <message>
        <source>Keys that work here</source>
        <translation>此处可用的按键</translation>
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
        <source>Last lines</source>
        <translation>最近几行</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Look at another line</source>
        <translation>查看另一条文本</translation>
    </message>
    <message>
        <source>Look at another room</source>
        <translation>查看另一个房间</translation>
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
        <source>Looking for rooms …</source>
        <translation>正在查找房间…</translation>
    </message>
    <message>
        <source>Looking for your agents …</source>
        <translation>正在查找您的智能体…</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>Lower the shield to tick what is still to be sent. All else is withdrawn at the release.</source>
        <translation>请先关闭隐私遮挡，再勾选仍要发送的内容。解除暂停时，其余内容将被撤回。</translation>
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
        <source>More on</source>
        <translation>更多信息</translation>
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
        <source>Name</source>
        <translation>名称</translation>
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
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>No API secret of the profile {profile} is kept ({store}).</source>
        <translation>未保存配置 {profile} 的 API 密钥（{store}）。</translation>
    </message>
    <message>
        <source>No agent there</source>
        <translation>那里没有智能体</translation>
    </message>
    <message>
        <source>No answer before the deadline.</source>
        <translation>在期限内没有收到答复。</translation>
    </message>
    <message>
        <source>No browser could be opened. The page is {page}</source>
        <translation>无法打开浏览器。页面地址是 {page}</translation>
    </message>
    <message>
        <source>No connection to the server.</source>
        <translation>未能连接到服务器。</translation>
    </message>
    <message>
        <source>No credits left</source>
        <translation>没有额度了</translation>
    </message>
    <message>
        <source>No line yet. What you send shows up here, with what became of it.</source>
        <translation>还没有台词。您发送的内容及其结果会显示在这里。</translation>
    </message>
    <message>
        <source>No lines for {seconds} s</source>
        <translation>{seconds} 秒内不能发送</translation>
    </message>
    <message>
        <source>No room in the list is called so. Enter takes it for a room id.</source>
        <translation>列表中没有这个名称的房间。按 Enter 将其作为房间 ID。</translation>
    </message>
    <message>
        <source>No room is live. Open the agent&apos;s page.</source>
        <translation>没有在线的房间。请打开智能体的页面。</translation>
    </message>
    <message>
        <source>No sound can be played on this computer. Outcomes are still shown and read aloud. Check its loudspeaker, then turn the sounds off and on again.</source>
        <translation>这台电脑无法播放提示音。结果仍会显示并朗读。请检查扬声器，然后关闭提示音再重新开启。</translation>
    </message>
    <message>
        <source>Nobody heard this: no room is connected to the agent.</source>
        <translation>没有人听到：没有房间与该智能体连接。</translation>
    </message>
    <message>
        <source>Nobody is connected: the agent has no live room there.</source>
        <translation>没有人连接：该智能体在那里没有在线的房间。</translation>
    </message>
    <message>
        <source>Not heard</source>
        <translation>没有人听到</translation>
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
        <source>Nothing has these words. Try fewer letters.</source>
        <translation>没有匹配的内容。请减少输入的字符再试。</translation>
    </message>
    <message>
        <source>Nothing in the list is called so. Enter takes it for an agent code.</source>
        <translation>列表中没有这个名称。按 Enter 将其作为代理代码。</translation>
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
        <source>Notice</source>
        <translation>通知</translation>
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
        <source>On Speak and Context</source>
        <translation>在“说话”和“上下文”上</translation>
    </message>
    <message>
        <source>On hold: nothing leaves. Release the hold to send.</source>
        <translation>已暂停：不会发出任何内容。要发送，请先解除暂停。</translation>
    </message>
    <message>
        <source>On the stage</source>
        <translation>舞台</translation>
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
        <source>Op&amp;en the page</source>
        <translation>打开页面(&amp;E)</translation>
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
        <source>Open the list</source>
        <translation>打开列表</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>打开页面</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>帮助页面</translation>
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
        <source>Pick an agent, then one of its rooms. The Send button always says who will get the line.</source>
        <translation>先选代理,再选它的一个房间。发送按钮始终写明谁会收到台词。</translation>
    </message>
    <message>
        <source>Pick it from the list, or press Enter again to use exactly what you typed.</source>
        <translation>请从列表中选择，或再按一次 Enter，直接使用您输入的内容。</translation>
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
        <source>Presses it</source>
        <translation>按下它</translation>
    </message>
    <message>
        <source>Puts the line back into the message. Nothing is sent.</source>
        <translation>把文本放回消息中。不会发送任何内容。</translation>
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
        <source>Reached</source>
        <translation>已送达</translation>
    </message>
    <message>
        <source>Reached rooms: {reached}. Rooms that did not get it: {missed}.</source>
        <translation>已送达房间数：{reached}。未收到房间数：{missed}。</translation>
    </message>
    <message numerus="yes">
        <source>Reading agents: {count} so far</source>
        <extracomment>One: Reading agents: one so far</extracomment>
        <translation>
            <numerusform>正在读取代理:目前 {count} 个</numerusform>
        </translation>
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
        <source>Reply</source>
        <translation>响应</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>请求 ID</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>房间</translation>
    </message>
    <message>
        <source>Room {number}</source>
        <translation>房间 {number}</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>房间</translation>
    </message>
    <message>
        <source>Rooms reached</source>
        <translation>送达的房间数</translation>
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
        <source>Safe: nothing leaves by accident. Arm the panel to send.</source>
        <translation>发送已锁定：不会误发任何内容。要发送，请先允许发送。</translation>
    </message>
    <message>
        <source>Save the secret of this profile again. A proxy may also take it away.</source>
        <translation>请重新保存此配置的密钥。也可能是代理服务器把它去掉了。</translation>
    </message>
    <message>
        <source>Say it agai&amp;n</source>
        <translation>再说一次(&amp;N)</translation>
    </message>
    <message>
        <source>Search, or type a code</source>
        <translation>搜索，或输入代码</translation>
    </message>
    <message>
        <source>See status.bithuman.ai, then try again in a moment.</source>
        <translation>请查看 status.bithuman.ai，稍后重试。</translation>
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
        <source>Sign in on bithuman.ai to see why, or choose another profile.</source>
        <translation>请登录 bithuman.ai 查看原因，或选择另一个配置。</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Some rooms got this line, others did not.</source>
        <translation>有些房间收到了这条文本，有些没有。</translation>
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
        <source>Spea&amp;k</source>
        <translation>说话(&amp;K)</translation>
    </message>
    <message>
        <source>Speak</source>
        <translation>说话</translation>
    </message>
    <message>
        <source>Speak says it aloud, word for word. Context only tells the agent: nobody hears it.</source>
        <translation>“说话”会逐字大声说出。“上下文”只告诉代理,没有人会听到。</translation>
    </message>
    <message>
        <source>Speak through add-context</source>
        <translation>通过 add-context 说话</translation>
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
        <source>Speaks through the add-context call (type: speak). Leave it off unless asked to.</source>
        <translation>通过 add-context 调用（type: speak）说话。除非有人要求，否则请保持关闭。</translation>
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
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Steer your agents live</source>
        <translation>实时操控您的智能体</translation>
    </message>
    <message>
        <source>Step {number} of {count}. Esc ends the tour.</source>
        <translation>第 {number} 步,共 {count} 步。按 Esc 结束导览。</translation>
    </message>
    <message>
        <source>Switched off by your IT.</source>
        <translation>已由您的 IT 部门关闭。</translation>
    </message>
    <message>
        <source>TLS {time}</source>
        <translation>TLS {time}</translation>
    </message>
    <message>
        <source>Take it back (Ctrl+Z)</source>
        <translation>撤销此操作（Ctrl+Z）</translation>
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
    <message>
        <source>Tell {agent} in {room}</source>
        <translation>告知 {room} 的 {agent}</translation>
    </message>
    <message>
        <source>Tell …</source>
        <translation>告知…</translation>
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
        <source>The answer could not be understood.</source>
        <translation>无法理解收到的答复。</translation>
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
        <source>The connection was lost before an answer came.</source>
        <translation>在答复到达之前连接已断开。</translation>
    </message>
    <message>
        <source>The copy never holds the API secret.</source>
        <translation>复制的内容绝不包含 API 密钥。</translation>
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
        <source>The file cannot be written ({reason}). Choose another folder, or make room.</source>
        <translation>无法写入文件 ({reason})。请选择其他文件夹或腾出空间。</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made ({reason}). Make room for it, or choose another one with {variable}.</source>
        <translation>无法创建文件夹 {folder}（{reason}）。请为它腾出空间，或用 {variable} 选择另一个文件夹。</translation>
    </message>
    <message>
        <source>The history did not keep what became of this line.</source>
        <translation>历史记录没有保存这条文本的结果。</translation>
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
        <translation>历史记录未能备份 ({reason})。请检查磁盘空间,然后重试。</translation>
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
        <source>The line is empty. Write what the agent should say or know.</source>
        <translation>文本是空的。请写下智能体要说或要知道的内容。</translation>
    </message>
    <message>
        <source>The line waited too long, so it was not sent.</source>
        <translation>这条文本等待过久，因此没有发送。</translation>
    </message>
    <message>
        <source>The line was taken back before anything left.</source>
        <translation>这条文本在任何内容发出之前已撤回。</translation>
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
        <source>The name of the server was not found.</source>
        <translation>找不到服务器的名称。</translation>
    </message>
    <message>
        <source>The network guard in front of bitHuman turned this machine away.</source>
        <translation>bitHuman 前端的网络防护拒绝了这台电脑。</translation>
    </message>
    <message>
        <source>The newest line, the oldest line</source>
        <translation>最新一条、最早一条文本</translation>
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
        <source>The panel ended</source>
        <translation>面板已退出</translation>
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
        <source>The place where releases are announced could not be reached. Check the connection, then look again.</source>
        <translation>无法连接到版本发布地址。请检查连接，然后再检查新版本。</translation>
    </message>
    <message>
        <source>The plan of this account does not include this.</source>
        <translation>此账户的套餐不包含此功能。</translation>
    </message>
    <message>
        <source>The platform asked to wait: too many lines in one minute. It did not act.</source>
        <translation>平台要求等待：一分钟内发送的文本过多。平台没有执行。</translation>
    </message>
    <message>
        <source>The platform does not know this API secret. Copy it again, whole.</source>
        <translation>平台不识别此 API 密钥。请重新完整复制。</translation>
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
        <source>The platform takes no more lines for now. Press again in {seconds} s.</source>
        <translation>平台暂时不再接受文本。请在 {seconds} 秒后再按一次。</translation>
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
        <source>The request reached bitHuman without an API secret.</source>
        <translation>请求到达 bitHuman 时没有附带 API 密钥。</translation>
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
        <source>The secret goes into this computer&apos;s own password store and nowhere else. Leave the address empty unless your IT gave you one.</source>
        <translation>密钥只保存在这台电脑自己的密码存储中，不会保存到别处。除非 IT 部门给了您地址，否则请将地址留空。</translation>
    </message>
    <message>
        <source>The server could not prove who it is.</source>
        <translation>服务器无法证明自己的身份。</translation>
    </message>
    <message>
        <source>The settings cannot be saved ({reason}). Check that {folder} can be written and has room.</source>
        <translation>无法保存设置（{reason}）。请确认 {folder} 可写且有空间。</translation>
    </message>
    <message>
        <source>The stored API secret of the profile {profile} cannot be used. Save it again.</source>
        <translation>为配置 {profile} 保存的 API 密钥无法使用。请重新保存。</translation>
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
        <source>There is no API secret for the profile {profile}.</source>
        <translation>配置 {profile} 没有 API 密钥。</translation>
    </message>
    <message>
        <source>There is no line to back up yet.</source>
        <translation>还没有可备份的台词。</translation>
    </message>
    <message>
        <source>There is no such agent in this account.</source>
        <translation>此账户中没有这个智能体。</translation>
    </message>
    <message>
        <source>They cannot be read ({reason}).</source>
        <translation>无法读取它们（{reason}）。</translation>
    </message>
    <message>
        <source>This account has no agent yet. Make one on the platform, or type a code.</source>
        <translation>此账户还没有智能体。请在平台上创建一个，或输入代码。</translation>
    </message>
    <message>
        <source>This account has no credits left.</source>
        <translation>此账户没有额度了。</translation>
    </message>
    <message>
        <source>This account is not allowed to do that.</source>
        <translation>此账户无权这样做。</translation>
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
        <source>This copy of the panel does not know where releases are announced.</source>
        <translation>这份面板没有版本发布地址。</translation>
    </message>
    <message>
        <source>This goes to ALL rooms. Hold the button, or press Ctrl+Shift+Enter.</source>
        <translation>这会发送到所有房间。请按住按钮，或按 Ctrl+Shift+Enter。</translation>
    </message>
    <message>
        <source>This is the target&apos;s own draft. The text from before is put aside.</source>
        <translation>这是该目标自己的草稿。之前的文本已放在一边。</translation>
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
        <source>This line waits for the one before it.</source>
        <translation>这条文本正在等待前一条。</translation>
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
        <source>This platform does not list rooms. Type the room&apos;s id, or choose all rooms.</source>
        <translation>此平台不列出房间。请输入房间 ID，或选择所有房间。</translation>
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
        <source>This target had a draft of its own. It is put aside.</source>
        <translation>该目标有自己的草稿，已放在一边。</translation>
    </message>
    <message>
        <source>This very line was just sent there. Press again to send it once more.</source>
        <translation>刚刚向那里发送过相同的文本。再按一次即可再次发送。</translation>
    </message>
    <message>
        <source>This very line was sent before. Write it again to say it again.</source>
        <translation>以前发送过相同的文本。要再说一次，请重新写。</translation>
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
        <source>Time</source>
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
        <source>Too many lines in a short time: bitHuman asks to wait.</source>
        <translation>短时间内发送的文本过多：bitHuman 要求等待。</translation>
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
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
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
        <source>Wait a minute, then send it again.</source>
        <translation>请等一分钟，然后重新发送。</translation>
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
        <source>What became of this line is settled already.</source>
        <translation>这条文本的结果已经确定。</translation>
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
        <source>When</source>
        <translation>提交时间</translation>
    </message>
    <message>
        <source>Whether the panel looks once a day for a newer release; never during a show</source>
        <translation>面板是否每天检查一次新版本；演出期间绝不检查</translation>
    </message>
    <message>
        <source>Wi&amp;thdraw all</source>
        <translation>全部撤回(&amp;T)</translation>
    </message>
    <message>
        <source>With an underlined letter: opens the menu, presses the button</source>
        <translation>配合带下划线的字母：打开菜单或按下按钮</translation>
    </message>
    <message>
        <source>Withdraw it if it should no longer be said.</source>
        <translation>如果不应再说，请撤回。</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Write the line</source>
        <translation>写下台词</translation>
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
        <source>You left it as it is</source>
        <translation>您选择了不再处理</translation>
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
    <message>
        <source>Your draft made room for the earlier line.</source>
        <translation>您的草稿已让位给先前的文本。</translation>
    </message>
    <message numerus="yes">
        <source>about {seconds} s to say (estimate) · {count} characters</source>
        <extracomment>One: about {seconds} s to say (estimate) · {count} character</extracomment>
        <translation>
            <numerusform>说完约需 {seconds} 秒（估计）· {count} 个字符</numerusform>
        </translation>
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
        <source>connect {time}</source>
        <translation>连接 {time}</translation>
    </message>
    <message>
        <source>connection opened ahead</source>
        <translation>连接已预先打开</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>已隐藏</translation>
    </message>
    <message>
        <source>no agent there: lines do not arrive</source>
        <translation>那里没有智能体：文本无法送达</translation>
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
        <source>typed by hand</source>
        <translation>手动输入</translation>
    </message>
    <message>
        <source>wait {time}</source>
        <translation>等待 {time}</translation>
    </message>
    <message numerus="yes">
        <source>{count} characters</source>
        <extracomment>One: {count} character</extracomment>
        <translation>
            <numerusform>{count} 个字符</numerusform>
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
        <source>{count} lines left this minute</source>
        <extracomment>One: One line left this minute</extracomment>
        <translation>
            <numerusform>本分钟还可发送 {count} 条</numerusform>
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
        <source>{count} lines were exported.</source>
        <extracomment>One: One line was exported.</extracomment>
        <translation>
            <numerusform>已导出 {count} 条台词。</numerusform>
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
        <source>{count} more</source>
        <extracomment>One: {count} more</extracomment>
        <translation>
            <numerusform>还有 {count} 个</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} ms</source>
        <translation>{count} 毫秒</translation>
    </message>
    <message numerus="yes">
        <source>{count} people</source>
        <extracomment>One: 1 person</extracomment>
        <translation>
            <numerusform>{count} 人</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}).</source>
        <translation>无法读取 {file}（{reason}）。</translation>
    </message>
    <message>
        <source>{file} is far too large.</source>
        <translation>{file} 太大了。</translation>
    </message>
    <message>
        <source>{file} is not a plain file.</source>
        <translation>{file} 不是普通文件。</translation>
    </message>
    <message>
        <source>{headline} {mode}, {time}, {target}: {text}</source>
        <translation>{headline}{mode}，{time}，{target}：{text}</translation>
    </message>
    <message>
        <source>{keys} does the same.</source>
        <translation>按 {keys} 效果相同。</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} 分钟</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}%</translation>
    </message>
    <message>
        <source>{target}: {text}</source>
        <translation>{target}：{text}</translation>
    </message>
    <message>
        <source>{title} {hint}</source>
        <translation>{title}{hint}</translation>
    </message>
    <message numerus="yes">
        <source>… and {count} more characters. All of it is sent. Press Delete to clear it.</source>
        <extracomment>One: … and {count} more character. All of it is sent. Press Delete to clear it.</extracomment>
        <translation>
            <numerusform>…还有 {count} 个字符。全文都会发送。按 Delete 可清除。</numerusform>
        </translation>
    </message>
</context>
</TS>
