// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/notice_bar.h"

namespace trailscope::ui {

NoticeBar::NoticeBar(QWidget* parent) : QLabel(parent)
{
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
    setFrameShape(QFrame::StyledPanel);
    setMargin(6);
    hide();
}

void NoticeBar::tell(const QString& sentence)
{
    m_startProblems.clear();
    setText(sentence);
    show();
}

void NoticeBar::addStartProblem(const QString& sentence)
{
    if (!sentence.isEmpty()) {
        m_startProblems << sentence;
        setText(m_startProblems.join(u'\n'));
        show();
    }
}

void NoticeBar::dismissNotice()
{
    if (m_startProblems.isEmpty()) {
        hide();
    }
}

void NoticeBar::dismissAll()
{
    m_startProblems.clear();
    hide();
}

} // namespace trailscope::ui
