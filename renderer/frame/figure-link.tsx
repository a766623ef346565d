import { useController, useDocument } from '../document/use-document.ts';
import { useNavigate } from './use-navigation.ts';

/** A variable that leads to its figure of the target year in the Workbench. */
export function FigureLink({ variable, label }: { readonly variable: string; readonly label: string }) {
  const controller = useController();
  const { results, scenario } = useDocument();
  const navigate = useNavigate();
  const show = (): void => {
    controller.select({ scenario, variable, period: results.plan.model.targetPeriod });
    navigate('workbench');
  };
  return (
    <button type="button" className="link" onClick={show}>
      {label}
    </button>
  );
}
