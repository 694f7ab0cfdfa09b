/** The command as a program of its own; also what its worker threads and processes run. */
import { main } from './main.ts'

main()
