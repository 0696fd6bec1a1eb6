// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/problem_model.h"

#include "ui/base/item_roles.h"
#include "ui/texts/csv_text.h"
#include "ui/texts/error_text.h"
#include "ui/texts/format.h"
#include "ui/texts/shown_text.h"
#include "ui/texts/text.h"

namespace trailscope::ui {

ProblemModel::ProblemModel(std::vector<LoadProblem> problems, QObject* parent)
    : QAbstractTableModel(parent), m_problems(std::move(problems))
{
}

int ProblemModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_problems.size());
}

int ProblemModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ProblemModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)
        || (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != DataRole)) {
        return {};
    }
    const auto text = dataOf(m_problems[static_cast<std::size_t>(index.row())], index.column());
    return role == DataRole
             ? text
             : shownText(text, role == Qt::DisplayRole ? ShownLength::Line : ShownLength::Block);
}

QVariant ProblemModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case FileColumn:
        return tr("File or folder");
    case ReasonColumn:
        return tr("What is wrong");
    case KeptColumn:
        return tr("Effect");
    case AdviceColumn:
        return tr("What to do");
    case DetailColumn:
        return tr("Detail");
    default:
        return {};
    }
}

QString ProblemModel::dataOf(const LoadProblem& problem, int column) const
{
    switch (column) {
    case FileColumn:
        return toQString(problem.file);
    case ReasonColumn:
        return errorReason(problem.error.code);
    case AdviceColumn:
        return errorAdvice(problem.error.code);
    case DetailColumn:
        return problem.offset == 0
                 ? toQString(problem.error.detail)
                 : tr("%1 (at byte %2)").arg(toQString(problem.error.detail), formatCount(problem.offset));
    case KeptColumn:
        if (problem.partlyRead) {
            return tr("Loaded up to the damage");
        }
        return problem.records > 0 ? tr("Records left out: %1").arg(formatCount(problem.records))
                                   : tr("Nothing of it was loaded");
    default:
        return {};
    }
}

QString ProblemModel::toCsv() const
{
    return csvOf(*this);
}

} // namespace trailscope::ui
