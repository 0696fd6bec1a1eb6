// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/start_page.h"

#include "ui/texts/shown_text.h"

#include <QCommandLinkButton>
#include <QLabel>
#include <QVBoxLayout>

namespace trailscope::ui {

namespace {

constexpr qsizetype recentShown = 5;

} // namespace

StartPage::StartPage(QWidget* parent) : QWidget(parent)
{
    auto* column = new QWidget(this);
    column->setMaximumWidth(fontMetrics().averageCharWidth() * 90);
    auto* layout = new QVBoxLayout(column);
    layout->setSpacing(8);

    auto* title = new QLabel(tr("Open an audit trail"), column);
    QFont large = title->font();
    large.setPointSizeF(large.pointSizeF() * 1.8);
    title->setFont(large);
    auto* text = new QLabel(
        tr("Trailscope shows archives of Alibaba Cloud ActionTrail and AWS CloudTrail: a folder copied "
           "from the bucket, or single .gz and .json files. You can also drop them anywhere in this "
           "window. Archives are only read, never changed."),
        column);
    text->setWordWrap(true);
    m_problem = new QLabel(column);
    m_problem->setObjectName(QStringLiteral("startProblem"));
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setFrameShape(QFrame::StyledPanel);
    m_problem->setMargin(10);
    m_problem->hide();

    auto* folder =
        new QCommandLinkButton(tr("Open a folder"), tr("All trail files in it and below it"), column);
    auto* files = new QCommandLinkButton(tr("Open files"), tr("One or more .gz or .json files"), column);
    m_sample = new QCommandLinkButton(tr("Open the sample"),
                                      tr("A month of a made-up company, to try things out"), column);
    m_sample->setObjectName(QStringLiteral("openSample"));
    m_recent = new QWidget(column);
    m_recentLayout = new QVBoxLayout(m_recent);
    m_recentLayout->setContentsMargins(0, 12, 0, 0);
    for (QWidget* widget :
         std::initializer_list<QWidget*>{title, text, m_problem, folder, files, m_sample, m_recent}) {
        layout->addWidget(widget);
    }
    connect(folder, &QAbstractButton::clicked, this, &StartPage::openFolderRequested);
    connect(files, &QAbstractButton::clicked, this, &StartPage::openFilesRequested);
    connect(qobject_cast<QAbstractButton*>(m_sample), &QAbstractButton::clicked, this,
            &StartPage::openSampleRequested);

    auto* middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(column, 1'000); // all the room there is, up to its maximum
    middle->addStretch(1);
    auto* outer = new QVBoxLayout(this);
    outer->addStretch(1);
    outer->addLayout(middle);
    outer->addStretch(2);
}

void StartPage::setSampleAvailable(bool available)
{
    m_sample->setVisible(available);
}

void StartPage::setProblem(const QString& sentence)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

void StartPage::setRecent(const QStringList& paths)
{
    qDeleteAll(m_recent->findChildren<QWidget*>(Qt::FindDirectChildrenOnly));
    m_recent->setVisible(!paths.isEmpty());
    if (paths.isEmpty()) {
        return;
    }
    auto* title = new QLabel(tr("Opened before"), m_recent);
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    m_recentLayout->addWidget(title);
    for (const auto& path : paths.mid(0, recentShown)) {
        auto* link = new QLabel(m_recent);
        link->setSizePolicy(QSizePolicy::Ignored,
                            QSizePolicy::Preferred); // a path is no reason for a wide window
        link->setTextFormat(Qt::RichText);
        link->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
        const QString shown =
            fontMetrics().elidedText(shownText(path), Qt::ElideMiddle, fontMetrics().averageCharWidth() * 80);
        link->setText(QStringLiteral("<a href=\"open\">%1</a>").arg(shown.toHtmlEscaped()));
        link->setToolTip(shownText(path, ShownLength::Block));
        connect(link, &QLabel::linkActivated, this, [this, path] { Q_EMIT openRecentRequested(path); });
        m_recentLayout->addWidget(link);
    }
}

} // namespace trailscope::ui
